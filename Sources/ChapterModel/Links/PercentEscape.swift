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

  /// The text of a range with all escaped that RFC 3986 has no place for in a path or query; letters
  /// of other scripts stay as people write them.
  static func escaped(_ text: Span<UInt8>, in range: Range<Int>) -> String {
    let written = text.text(range)
    guard !range.allSatisfy({ isPlain(text[$0]) }) else { return written }
    var bytes: [UInt8] = []
    for scalar in written.unicodeScalars {
      let isKept = scalar.isASCII ? isPlain(UInt8(scalar.value)) : isLetter(scalar)
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        bytes += isKept ? [byte] : [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a scalar is a letter, a digit or a mark on one, and so neither a control nor a blank.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .decimalNumber
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    guard byte > 0x20, byte < 0x7F else { return false }
    switch Unicode.Scalar(byte) {
    case "\"", "<", ">", "\\", "^", "`", "{", "|", "}", "[", "]": return false
    default: return true
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
