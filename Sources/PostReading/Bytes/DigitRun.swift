import ChapterModel

/// The digits at an offset of a text and the number they make.
struct DigitRun {
  /// How many digits there are; 18 are looked at, so that the number fits.
  let count: Int

  /// The number they make, 0 without digits.
  let value: Int

  /// The offset behind them.
  let end: Int

  /// The digits at an offset, which may be none.
  init(_ text: Span<UInt8>, at start: Int, before end: Int) {
    var (offset, value) = (start, 0)
    while offset < end, offset - start < 18, text[offset].isDigit,
      let digit = text[offset].digitValue
    {
      value = value * 10 + digit
      offset += 1
    }
    (count, self.value, self.end) = (offset - start, value, offset)
  }
}
