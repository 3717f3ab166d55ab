import ChapterModel
import FrontMatter

/// What a header's value says as a time in a video.
///
/// ```
/// value = stamp ["-" stamp] | ["[" | "(" | "@"] stamp ["]" | ")"]    1:30, 0:00 - 1:30, [0:36]
///       | seconds [fraction] ["s"] | [n "h"] [n "m"] [n "s"]         884, 884.5, 14m44s
///       | ISO 8601's duration                                        PT14M44S
/// ```
/// `1:30` without quotes is the number 90 in YAML 1.1 and a text in YAML 1.2; libyaml leaves it as
/// written, so that it is 90 seconds either way.
enum HeaderTime: Equatable {
  /// A time, and the end of a range.
  case time(Timestamp, end: Timestamp?)

  /// Nothing is there yet: null, an empty text, `TODO`.
  case missing

  /// A unit after the first is 60 or more: `1:75`.
  case badUnit

  /// Less than nothing, or longer than any video.
  case outOfRange

  /// Something else.
  case unreadable

  /// What a value says; `isMilliseconds` where its key says so.
  static func read(_ node: Node, isMilliseconds: Bool = false) -> HeaderTime {
    guard let text = node.text else { return node.isNull ? .missing : .unreadable }
    let reading = text.withBytes { bytes in read(bytes, in: bytes.trimmed(0..<bytes.count)) }
    guard isMilliseconds, case .time(let time, let end) = reading, !text.contains(":")
    else { return reading }
    return .time(
      Timestamp(seconds: time.seconds / 1000),
      end: end.map { Timestamp(seconds: $0.seconds / 1000) })
  }

  /// The time alone.
  static func timestamp(_ node: Node, isMilliseconds: Bool = false) -> Timestamp? {
    guard case .time(let time, _) = read(node, isMilliseconds: isMilliseconds) else { return nil }
    return time
  }

  /// No video is longer: 100 hours, in seconds.
  private static let longest = 360_000

  private static func read(_ text: Span<UInt8>, in range: Range<Int>) -> HeaderTime {
    guard !range.isEmpty else { return .missing }
    let inner = withoutMarks(text, range)
    if let end = stamp(text, in: inner) { return end }
    if let time = LinkTime.read(text, in: inner, blanks: true) ?? ISODuration.read(text, in: inner)
    {
      return time.seconds > longest ? .outOfRange : .time(time, end: nil)
    }
    if text[inner.lowerBound] == UInt8(ascii: "-"), inner.count > 1,
      text[inner.lowerBound + 1].isDigit
    {
      return .outOfRange
    }
    let hasDigit = text.firstOffset(from: inner.lowerBound, before: inner.upperBound) { $0.isDigit }
    return hasDigit == inner.upperBound ? .missing : .unreadable
  }

  /// A stamp or a range of two, with nothing behind.
  private static func stamp(_ text: Span<UInt8>, in range: Range<Int>) -> HeaderTime? {
    switch Stamp.read(text, at: range.lowerBound, before: range.upperBound) {
    case .badUnit(range.upperBound): return .badUnit
    case .time(let time, let stop):
      let rest = stop..<range.upperBound
      if text.trimmed(rest).isEmpty || isFraction(text, rest) { return .time(time, end: nil) }
      guard let (end, last) = ChapterRange.end(text, in: rest), last == range.upperBound
      else { return nil }
      return .time(time, end: end)
    default: return nil
    }
  }

  /// Whether a range is a fraction with a comma, as SubRip has it: `00:01:30,500`.
  private static func isFraction(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 1, text[range.lowerBound] == UInt8(ascii: ",") else { return false }
    return text.firstOffset(from: range.lowerBound + 1, before: range.upperBound) { !$0.isDigit }
      == range.upperBound
  }

  /// A range without brackets, parentheses or `@` around it.
  private static func withoutMarks(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2 else { return range }
    switch (Unicode.Scalar(text[range.lowerBound]), Unicode.Scalar(text[range.upperBound - 1])) {
    case ("[", "]"), ("(", ")"):
      return text.trimmed(range.lowerBound + 1..<range.upperBound - 1)
    case ("@", _): return text.trimmed(range.lowerBound + 1..<range.upperBound)
    default: return range
    }
  }
}
