import ChapterModel

/// A stamp in a heading and the title beside it.
struct HeadingStamp {
  /// The stamp as written, and its place in the heading's plain text.
  let text: String
  let range: Range<Int>

  /// The time.
  let time: Timestamp

  /// The heading without it, empty where nothing is left.
  let title: String

  /// Whether it stands before `in the video`.
  let isInVideo: Bool

  /// The stamp that says when the heading's part begins: one before a title, one in brackets behind
  /// it, one before `in the video`, or where `isLinked` any; never the time of a clock.
  static func find(_ plain: PlainText, isLinked: Bool) -> HeadingStamp? {
    let span = plain.bytes.span
    var offset = 0
    while true {
      offset = span.skip(in: offset..<span.count) { !$0.isDigit }
      guard offset < span.count else { break }
      guard
        case .time(let time, let end)? = Stamp.read(span, at: offset, before: span.count)
      else {
        offset += 1
        continue
      }
      if let found = read(plain, time, offset..<end, isLinked: isLinked) { return found }
      offset = end
    }
    return nil
  }

  private static func read(
    _ plain: PlainText, _ time: Timestamp, _ range: Range<Int>, isLinked: Bool
  ) -> HeadingStamp? {
    let span = plain.bytes.span
    guard !ClockTime.follows(span, in: range.upperBound..<span.count) else { return nil }
    let preposition =
      range.lowerBound > 0 && span[range.lowerBound - 1] == UInt8(ascii: "@") ? 1 : 0
    let before = plain.string(in: 0..<range.lowerBound - preposition)
    let end = StampLabel.pastBrokenLink(span, from: range.upperBound, before: span.count)
    var after = plain.string(in: end..<span.count)
    let isBracketed = before.last.map { "([".contains($0) } ?? false
    let isLast = after.allSatisfy { ")]".contains($0) }
    let phrase = phrase(beginning: after)
    if let phrase { after = String(after.dropFirst(phrase)) }
    let isFirst = JumpTitle.cleaned(before).isEmpty
    guard isFirst || phrase != nil || (isBracketed && isLast) || isLinked else { return nil }
    let titles = [JumpTitle.cleaned(before), JumpTitle.cleaned(after)]
    let title = titles.first { !$0.isEmpty } ?? ""
    guard phrase != nil || isLinked || !title.isEmpty else { return nil }
    return HeadingStamp(
      text: span.text(range), range: range, time: time, title: SectionScanner.cleaned(title),
      isInVideo: phrase != nil)
  }

  /// How many characters of a text say that the stamp before it is a video's.
  private static func phrase(beginning text: String) -> Int? {
    let start = text.prefix { " )]".contains($0) }
    let rest = text.dropFirst(start.count).lowercased()
    return phrases.first { rest.hasPrefix($0) }.map { start.count + $0.count }
  }

  private static let phrases = [
    "in the video", "in video", "into the video", "of the video", "in the recording",
    "in the stream", "im video", "dans la vidéo", "en el vídeo", "en el video", "no vídeo",
  ]
}
