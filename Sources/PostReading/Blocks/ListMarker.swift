import ChapterModel

/// The marker of a list item: `-`, `+` or `*`, or up to nine digits and `.` or `)`, then a blank or
/// the end of the line.
struct ListMarker: Equatable {
  /// The bullet, or the byte behind the digits: items of one list share it.
  let byte: UInt8

  /// The number, nil for a bullet.
  let number: Int?

  /// The first byte behind it.
  let end: Int

  /// The marker that `range`, the rest of a line without its indentation, begins with.
  init?(_ text: Span<UInt8>, in range: Range<Int>) {
    guard !range.isEmpty else { return nil }
    let digitsEnd = text.skip(in: range, while: \.isDigit)
    let digits = range.lowerBound..<digitsEnd
    guard digits.count <= 9, digitsEnd < range.upperBound else { return nil }
    byte = text[digitsEnd]
    end = digitsEnd + 1
    if digits.isEmpty {
      guard byte == 0x2D || byte == 0x2B || byte == 0x2A else { return nil }
      number = nil
    } else {
      guard byte == 0x2E || byte == 0x29 else { return nil }
      number = digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    }
    guard end == range.upperBound || text[end].isBlank else { return nil }
  }
}
