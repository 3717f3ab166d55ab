import ChapterModel

/// A URL or address between `<` and `>`: a scheme of 2 to 32 characters and a colon, then anything
/// but blanks, controls and angles.
enum Autolink {
  /// The first byte behind the autolink that begins `range`.
  static func end(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    let start = range.lowerBound + 1
    guard start < range.upperBound, text[start].isLetter else { return nil }
    let schemeEnd = text.skip(in: start..<min(range.upperBound, start + 33)) {
      $0.isDigitOrLetter || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    guard (2...32).contains(schemeEnd - start), schemeEnd < range.upperBound,
      text[schemeEnd] == UInt8(ascii: ":")
    else { return nil }
    let close = text.skip(in: schemeEnd..<range.upperBound) {
      $0 > 0x20 && $0 != 0x3C && $0 != 0x3E && $0 != 0x7F
    }
    guard close < range.upperBound, text[close] == UInt8(ascii: ">") else { return nil }
    return close + 1
  }
}
