/// The grammar of a time in a link, as behind `t=`.
///
/// ```
/// time  = seconds [fraction] ["s"] | [n "h"] [n "m"] [n [fraction] "s"] | stamp
/// ```
/// Units stand in that order, in capital or small letters, and may exceed 59 (`90m`). Fractions are
/// cut. `1m30` and `-5` are malformed; `1:30` is not YouTube's own, but says what its author meant.
package enum LinkTime {
  /// The longest time a link can hold, in seconds: more is a slip, and sums stay small.
  private static let longest = 100_000_000

  /// The time that a whole range spells, or nil where it is malformed. With `blanks` there may be
  /// some between two units, as people type them.
  package static func read(
    _ text: Span<UInt8>, in range: Range<Int>, blanks: Bool = false
  ) -> Timestamp? {
    guard range.lowerBound >= 0, range.upperBound <= text.count, !range.isEmpty else { return nil }
    if case .time(let stamp, range.upperBound)? =
      Stamp.read(text, from: range.lowerBound, before: range.upperBound)
    {
      return stamp
    }
    return units(text, in: range, blanks: blanks).map { Timestamp(seconds: $0) }
  }

  private static func units(_ text: Span<UInt8>, in range: Range<Int>, blanks: Bool) -> Int? {
    var (seconds, offset, smallest) = (0, range.lowerBound, Int.max)
    while offset < range.upperBound {
      guard let (number, end, isWhole) = number(text, at: offset, before: range.upperBound)
      else { return nil }
      if end == range.upperBound { return smallest == Int.max ? number : nil }
      guard let unit = unit(text[end]), unit < smallest, isWhole || unit == 1 else { return nil }
      seconds += number * unit
      smallest = unit
      offset = end + 1
      while blanks, offset < range.upperBound, text[offset].isBlank { offset += 1 }
    }
    return seconds <= longest ? seconds : nil
  }

  /// How many seconds a unit's letter stands for.
  private static func unit(_ letter: UInt8) -> Int? {
    switch letter.lowercased {
    case UInt8(ascii: "h"): 3600
    case UInt8(ascii: "m"): 60
    case UInt8(ascii: "s"): 1
    default: nil
    }
  }

  /// The number at an offset without its fraction, where it ends, and whether it has none.
  private static func number(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (Int, end: Int, isWhole: Bool)? {
    var (number, offset) = (0, start)
    while offset < end, let digit = text[offset].digitValue, text[offset].isDigit {
      number = number * 10 + digit
      guard number <= longest else { return nil }
      offset += 1
    }
    guard offset > start else { return nil }
    guard offset < end, text[offset] == UInt8(ascii: ".") else { return (number, offset, true) }
    let stop = text.firstOffset(from: offset + 1, before: end) { !$0.isDigit }
    return stop == offset + 1 ? nil : (number, stop, false)
  }
}
