/// A made post about anything but an event: sections with lists and code, in some a link to a video.
struct PlainPost {
  /// The video that it links to, which makes it a talk without chapters.
  let video: String?

  /// Any such post.
  init(_ dice: inout Dice) {
    video = dice.hits(15) ? VideoID.any(&dice) : nil
  }

  /// The lines behind the header.
  func lines(_ dice: inout Dice) -> [String] {
    var lines = [Prose.paragraph(dice.number(in: 3...6), &dice), ""]
    for _ in 0..<dice.number(in: 1...6) { lines += section(&dice) }
    if let video {
      lines += ["See [the recording](https://www.youtube.com/watch?v=\(video)).", ""]
    }
    return lines
  }

  private func section(_ dice: inout Dice) -> [String] {
    let title = dice.pick(Vocabulary.activities) + " " + dice.pick(Vocabulary.topics)
    var lines = ["## \(title)", "", Prose.paragraph(dice.number(in: 2...8), &dice), ""]
    if dice.hits(40) {
      lines += (0..<dice.number(in: 2...6)).map { _ in "* " + Prose.sentence(&dice) } + [""]
    }
    if dice.hits(25) {
      lines += ["```sh"]
      lines += (0..<dice.number(in: 1...5)).map { _ in dice.pick(Vocabulary.commands) }
      lines += ["```", ""]
    }
    return lines
  }
}
