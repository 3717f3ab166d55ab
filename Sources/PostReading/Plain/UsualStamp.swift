import ChapterModel

/// A stamp that is spelled as `Timestamp` spells its time: `M:SS`, from an hour on `H:MM:SS`.
struct UsualStamp {
  /// Its time.
  let time: Timestamp

  /// Its first number.
  let first: Int

  /// The offset behind it.
  let end: Int

  /// The stamp at an offset; nil where there is none or it's spelled otherwise.
  init?(_ text: Span<UInt8>, at start: Int, before end: Int) {
    let digits = DigitRun(text, at: start, before: min(end, start + 6))
    guard digits.count > 0, digits.count == 1 || text[start] != UInt8(ascii: "0"),
      let second = Self.unit(text, at: digits.end, before: end)
    else { return nil }
    first = digits.value
    if let third = Self.unit(text, at: digits.end + 3, before: end) {
      guard first > 0 else { return nil }
      time = Timestamp(seconds: (first * 60 + second) * 60 + third)
      self.end = digits.end + 6
    } else {
      guard first < 60 else { return nil }
      time = Timestamp(seconds: first * 60 + second)
      self.end = digits.end + 3
    }
  }

  /// The number behind a colon, two digits under 60.
  private static func unit(_ text: Span<UInt8>, at colon: Int, before end: Int) -> Int? {
    guard colon + 2 < end, text[colon] == UInt8(ascii: ":"), text[colon + 1].isDigit,
      text[colon + 2].isDigit
    else { return nil }
    let number = Int(text[colon + 1] &- 48) * 10 + Int(text[colon + 2] &- 48)
    return number < 60 ? number : nil
  }
}
