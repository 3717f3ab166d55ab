import ChapterModel

/// Where a line's text begins behind what only adorns it.
enum LineStart {
  /// How far a stamp may stand from the start of its line, in bytes: an emoji of a family has 25.
  private static let limit = 40

  /// Where a stamp may begin: behind blanks, a number with a dot, and symbols that are no letters.
  static func stamp(_ span: Span<UInt8>, in range: Range<Int>) -> Int {
    let limit = min(range.upperBound, range.lowerBound + limit)
    var start = range.lowerBound
    while start < limit {
      if span[start].isWhitespace || span[start] >= 0x80 || isOrnament(span[start]) {
        if span[start] == 0xEF, isFullWidth(span, at: start, before: limit) { break }
        start += 1
      } else if let stop = pastNumber(span, at: start, before: limit) {
        start = stop
      } else {
        break
      }
    }
    guard start > range.lowerBound else { return start }
    let adornment = range.lowerBound..<start
    return hasLetter(span, in: adornment) ? range.lowerBound : labelStart(span, in: adornment)
  }

  /// Whether an adornment, which has none of ASCII, holds a letter.
  private static func hasLetter(_ span: Span<UInt8>, in adornment: Range<Int>) -> Bool {
    if span.skip(in: adornment, while: { $0 < 0x80 }) == adornment.upperBound { return false }
    return span.text(adornment).unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  private static func isOrnament(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "(", "[", "@", "*", "~", ">", "#", "-", "+", "=", "|", "_": true
    default: false
    }
  }

  /// A bracket right before the stamp belongs to the label.
  private static func labelStart(_ span: Span<UInt8>, in adornment: Range<Int>) -> Int {
    var start = adornment.upperBound
    while start > adornment.lowerBound, "([@ ".utf8.contains(span[start - 1]) { start -= 1 }
    return start
  }

  /// The offset behind the keycap `1️⃣` or the number `1. ` that begins at an offset.
  private static func pastNumber(
    _ span: Span<UInt8>, at start: Int, before end: Int
  ) -> Int? {
    let run = DigitRun(span, at: start, before: end)
    guard (1...3).contains(run.count) else { return nil }
    for keycap in ["\u{FE0F}\u{20E3}", "\u{20E3}"] as [StaticString]
    where span.has(keycap, at: run.end, before: end) {
      return run.end + keycap.utf8CodeUnitCount
    }
    guard run.end + 1 < end, span[run.end] == UInt8(ascii: ".") || span[run.end] == 0x29,
      span[run.end + 1].isWhitespace
    else { return nil }
    return run.end + 1
  }

  /// Whether a full-width digit begins there, which a stamp may be written in.
  private static func isFullWidth(_ span: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    start + 2 < end && span[start + 1] == 0xBC && (0x90...0x99).contains(span[start + 2])
  }
}
