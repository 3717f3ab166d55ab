/// A stamp as authors write it in front of a chapter, and what came of reading it.
///
/// ```
/// stamp  = minutes ":" two | hours ":" two ":" two
/// minutes = 1 to 3 digits, hours = 1 or 2 digits under 60, two = 2 digits under 60
/// ```
/// It stands at a word border: no ASCII digit, letter or colon before it, no digit or letter
/// behind it, and a colon behind it only as the end of the label (`0:00: Title`). An underscore is
/// Markdown's emphasis and no letter, and neither is anything outside of ASCII: Chinese and
/// Japanese lists write no blank between stamp and title. A fraction is passed over (`1:23.5`).
public enum Stamp: Hashable, Sendable {
  /// A time, and the offset behind the stamp.
  case time(Timestamp, end: Int)

  /// What has a stamp's shape, but a unit of 60 or more (`1:75`), and the offset behind it.
  case badUnit(end: Int)

  /// The stamp that starts at a byte, or nil where there is none. The byte before is looked at for
  /// the border, none from `end` on. It reads 12 bytes at most, and a fraction.
  public static func read(_ text: Span<UInt8>, at start: Int, before end: Int) -> Stamp? {
    guard start >= 0, end <= text.count, start < end else { return nil }
    guard start == 0 || !joins(text[start - 1]) else { return nil }
    return read(text, from: start, before: end)
  }

  /// The same without a look at the byte before.
  static func read(_ text: Span<UInt8>, from start: Int, before end: Int) -> Stamp? {
    let first = start..<digitsEnd(text, from: start, before: end)
    guard (1...3).contains(first.count),
      let second = pair(text, at: first.upperBound, before: end)
    else { return nil }
    let third = pair(text, at: second.upperBound, before: end)
    guard third == nil || first.count < 3 else { return nil }
    let stop = pastFraction(text, at: (third ?? second).upperBound, before: end)
    guard isBorder(text, behind: stop, before: end) else { return nil }
    return time(
      number(text, first), number(text, second), third.map { number(text, $0) }, end: stop)
  }

  /// The stamp of two or three units, the largest first.
  private static func time(_ first: Int, _ second: Int, _ third: Int?, end: Int) -> Stamp {
    guard second < 60, third.map({ $0 < 60 && first < 60 }) ?? true else {
      return .badUnit(end: end)
    }
    let larger = first * 60 + second
    return .time(Timestamp(seconds: third.map { larger * 60 + $0 } ?? larger), end: end)
  }

  /// The two digits behind a colon, where there are exactly two.
  private static func pair(_ text: Span<UInt8>, at offset: Int, before end: Int) -> Range<Int>? {
    guard offset < end, text[offset] == UInt8(ascii: ":") else { return nil }
    let stop = digitsEnd(text, from: offset + 1, before: end)
    return stop == offset + 3 ? offset + 1..<stop : nil
  }

  /// The end of the digits from an offset on; of more than four it sees four, which no unit has.
  private static func digitsEnd(_ text: Span<UInt8>, from offset: Int, before end: Int) -> Int {
    text.firstOffset(from: offset, before: min(end, offset + 4)) { !$0.isDigit }
  }

  private static func number(_ text: Span<UInt8>, _ digits: Range<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + (text[$1].digitValue ?? 0) }
  }

  private static func pastFraction(_ text: Span<UInt8>, at offset: Int, before end: Int) -> Int {
    guard offset < end, text[offset] == UInt8(ascii: ".") else { return offset }
    let stop = text.firstOffset(from: offset + 1, before: end) { !$0.isDigit }
    return stop == offset + 1 ? offset : stop
  }

  private static func isBorder(_ text: Span<UInt8>, behind offset: Int, before end: Int) -> Bool {
    guard offset < end else { return true }
    if text[offset].isDigitOrLetter { return false }
    guard text[offset] == UInt8(ascii: ":"), offset + 1 < end else { return true }
    return !text[offset + 1].isDigit
  }

  /// Whether a byte before a stamp makes it a part of something longer.
  private static func joins(_ byte: UInt8) -> Bool {
    byte.isDigitOrLetter || byte == UInt8(ascii: ":")
  }
}
