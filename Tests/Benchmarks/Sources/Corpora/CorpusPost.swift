/// A made post. The same number makes the same post, so that a larger corpus begins with the posts of a
/// smaller one.
struct CorpusPost {
  /// Where it lies and what its front matter says.
  let header: PostHeader

  /// The file.
  let text: String

  /// The event that it tells of; nil for a plain post.
  let event: EventPost?

  /// Whether it links to a video in its prose.
  let linksVideo: Bool

  private static let seed: UInt64 = 0x5eed_c4a9_7e25

  /// Makes a post: three of ten tell of an event.
  init(number: Int) {
    var dice = Dice(seed: Self.seed &+ UInt64(number) &* 0x2545_f491_4f6c_dd1d)
    let year = 2010 + number % 16
    let event = dice.hits(30) ? EventPost(year: year, &dice) : nil
    let plain = event == nil ? PlainPost(&dice) : nil
    header = PostHeader(
      title: event.map { "\($0.event) - Recap" } ?? CorpusTalk.title(&dice),
      author: Person(&dice), date: Self.date(in: year, &dice),
      slug: (event == nil ? "note" : "recap") + "-\(number)")
    let body = event?.lines(&dice) ?? plain?.lines(&dice)
    text = (header.lines + (body ?? [])).joined(separator: "\n") + "\n"
    self.event = event
    linksVideo = plain?.video != nil
  }

  /// A line per chapter, as a list for programs that know lines only: `event › talk › m:ss title`.
  var chapterLines: String {
    var lines = ""
    for talk in event?.talks ?? [] {
      for chapter in talk.chapters {
        lines += "\(header.title) › \(talk.title) › \(chapter.stamp) \(chapter.title)\n"
      }
    }
    return lines
  }

  private static func date(in year: Int, _ dice: inout Dice) -> String {
    let month = "0\(dice.number(in: 1...12))".suffix(2)
    let day = "0\(dice.number(in: 1...28))".suffix(2)
    return "\(year)-\(month)-\(day)"
  }
}
