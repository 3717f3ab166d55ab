/// The escapes in JSON's strings.
enum JSONEscape {
  /// The text that a string's bytes spell, nil where an escape is none. Half a surrogate pair
  /// becomes U+FFFD.
  static func decoded(_ bytes: [UInt8]) -> String? {
    var units: [UInt16] = []
    var rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        units.append(contentsOf: UTF16.encode(scalar).map(Array.init) ?? [])
        continue
      }
      guard let letter = rest.popFirst(), let unit = unit(letter, &rest) else { return nil }
      units.append(unit)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func unit(
    _ letter: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView
  ) -> UInt16? {
    switch letter {
    case "\"", "\\", "/": return UInt16(letter.value)
    case "b": return 0x08
    case "f": return 0x0C
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "u":
      let digits = rest.prefix(4)
      guard digits.count == 4, digits.allSatisfy({ $0.properties.isASCIIHexDigit })
      else { return nil }
      rest.removeFirst(4)
      return UInt16(String(digits), radix: 16)
    default: return nil
    }
  }
}
