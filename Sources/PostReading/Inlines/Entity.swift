import ChapterModel

/// An HTML character reference: `&amp;`, `&#38;`, `&#x26;`.
enum Entity {
  /// What the reference that begins `range` stands for, and where it ends.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> (value: String, end: Int)? {
    let start = range.lowerBound + 1
    let limit = min(range.upperBound, start + EntityNames.longest + 1)
    guard start < limit else { return nil }
    let isNumber = text[start] == UInt8(ascii: "#")
    let nameStart = isNumber ? start + 1 : start
    let nameEnd = text.skip(in: nameStart..<max(nameStart, limit), while: \.isDigitOrLetter)
    guard nameEnd > nameStart, nameEnd < range.upperBound, text[nameEnd] == UInt8(ascii: ";")
    else { return nil }
    let name = nameStart..<nameEnd
    let value = isNumber ? number(text, in: name) : EntityNames.value(text, of: name)
    return value.map { ($0, nameEnd + 1) }
  }

  /// Up to seven digits, or `x` and up to six hexadecimal ones; what is no character is U+FFFD.
  private static func number(_ text: Span<UInt8>, in range: Range<Int>) -> String? {
    let isHex = text[range.lowerBound].lowercased == UInt8(ascii: "x")
    let digits = isHex ? range.dropFirst() : range
    guard (1...(isHex ? 6 : 7)).contains(digits.count),
      let number = UInt32(text.text(digits), radix: isHex ? 16 : 10)
    else { return nil }
    return String(Unicode.Scalar(number).flatMap { $0 == "\0" ? nil : $0 } ?? "\u{FFFD}")
  }
}
