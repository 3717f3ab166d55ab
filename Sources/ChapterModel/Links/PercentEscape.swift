/// RFC 3986's `%` and two hexadecimal digits.
enum PercentEscape {
  /// The byte that the escape at an offset stands for, nil where there is none.
  static func read(_ text: Span<UInt8>, at offset: Int, before end: Int) -> UInt8? {
    guard offset + 2 < end, text[offset] == UInt8(ascii: "%"),
      let high = text[offset + 1].digitValue, let low = text[offset + 2].digitValue
    else { return nil }
    return UInt8(high * 16 + low)
  }

  /// The bytes of a range with its escapes decoded.
  static func decoded(_ text: Span<UInt8>, in range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let byte = read(text, at: offset, before: range.upperBound) {
        bytes.append(byte)
        offset += 3
      } else {
        bytes.append(text[offset])
        offset += 1
      }
    }
    return bytes
  }
}
