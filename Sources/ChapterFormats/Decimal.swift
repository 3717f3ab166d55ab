/// A number that is not negative as decimal digits, for who writes it several times.
struct Decimal {
  /// No number has more digits.
  static let longest = 20

  private var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
  private var start = Self.longest

  /// The digits of a number.
  init(_ number: Int) {
    var rest = number
    repeat {
      start -= 1
      digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// What `body` makes of the digits.
  func withBytes(_ body: (Span<UInt8>) -> Void) {
    let span = digits.span
    body(span.extracting(start...))
  }
}
