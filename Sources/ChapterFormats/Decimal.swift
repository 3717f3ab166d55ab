/// A number of eight digits at most, packed into a word that is written in one go.
struct Decimal {
  /// The digits in the order written, the first in the lowest byte.
  let digits: UInt64

  /// How many there are.
  let count: Int

  /// The digits of a number; nil of a larger or negative one.
  init?(_ number: Int) {
    guard number >= 0, number < 100_000_000 else { return nil }
    var rest = UInt32(number)
    var (digits, count): (UInt64, Int) = (0, 0)
    repeat {
      digits = digits << 8 | UInt64(UInt8(ascii: "0")) + UInt64(rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    (self.digits, self.count) = (digits, count)
  }
}
