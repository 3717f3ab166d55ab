/// The grammar of a time in a link, as behind `t=`.
///
/// ```
/// time  = seconds [fraction] ["s"] | [n "h"] [n "m"] [n [fraction] "s"] | stamp
/// ```
/// Units stand in that order, in capital or small letters, and may exceed 59 (`90m`). Fractions are
/// cut. `1m30` and `-5` are malformed; `1:30` is not YouTube's own, but says what its author meant.
/// PeerTube lets the last `s` go (`1m30`); a media fragment may name an end behind a comma
/// (`884,900`) and `npt:` in front.
package enum LinkTime {
  /// Whose spelling of a time it is.
  package enum Syntax {
    /// YouTube's and Vimeo's.
    case units

    /// PeerTube's.
    case looseUnits

    /// The W3C's media fragments, which media.ccc.de and browsers know.
    case fragment
  }

  /// The longest time a link can hold, in seconds: more is a slip, and sums stay small.
  private static let longest = 100_000_000

  /// The time that a whole range spells, or nil where it is malformed. With `blanks` there may be
  /// some between two units, as people type them.
  package static func read(
    _ text: Span<UInt8>, in range: Range<Int>, as syntax: Syntax = .units, blanks: Bool = false
  ) -> Timestamp? {
    guard range.lowerBound >= 0, range.upperBound <= text.count, !range.isEmpty else { return nil }
    if syntax == .fragment { return fragment(text, in: range) }
    if case .time(let stamp, range.upperBound)? =
      Stamp.read(text, from: range.lowerBound, before: range.upperBound)
    {
      return stamp
    }
    return units(text, in: range, blanks: blanks, isLoose: syntax == .looseUnits)
      .map { Timestamp(seconds: $0) }
  }

  /// Whether six players read a well-formed time alike: `884`, `884s`, `14m44s`, `1h2m3s` and
  /// nothing else (measured on their readers; `1h2m` is 1 to one of them).
  static func isPortable(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    var (offset, units) = (range.lowerBound, 0)
    for unit in ["h", "m", "s"] as [StaticString] {
      let end = text.firstOffset(from: offset, before: range.upperBound) { !$0.isDigit }
      guard end > offset else { return false }
      if end == range.upperBound { return units == 0 }
      if text.has(unit, at: end, before: range.upperBound) {
        offset = end + 1
        units += 1
      } else if units > 0 {
        return false
      }
    }
    return offset == range.upperBound
  }

  /// The start of `npt:START,END`, where all but the start, or the start, may be missing.
  private static func fragment(_ text: Span<UInt8>, in range: Range<Int>) -> Timestamp? {
    let prefixed = text.has("npt:", at: range.lowerBound, before: range.upperBound)
    let start = range.lowerBound + (prefixed ? 4 : 0)
    let comma = text.firstOffset(from: start, before: range.upperBound) { $0 == UInt8(ascii: ",") }
    if comma == start, comma + 1 < range.upperBound { return .zero }
    return start < comma ? read(text, in: start..<comma) : nil
  }

  private static func units(
    _ text: Span<UInt8>, in range: Range<Int>, blanks: Bool, isLoose: Bool
  ) -> Int? {
    var (seconds, offset, smallest) = (0, range.lowerBound, Int.max)
    while offset < range.upperBound {
      guard let (number, end, isWhole) = number(text, at: offset, before: range.upperBound)
      else { return nil }
      if end == range.upperBound {
        return smallest == Int.max || (isLoose && smallest > 1) ? seconds + number : nil
      }
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
