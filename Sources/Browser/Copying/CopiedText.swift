/// A title or a link as the text around it wants it.
enum CopiedText {
  /// Text in one line: line ends and tabs are one blank with those around them, other control
  /// characters go.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isControl) else { return text }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if line.last != " " { line.append(" ") }
      } else if !scalar.isControl {
        line.append(scalar)
      }
    }
    return String(line)
  }

  /// Text as Markdown's inline text that shows it unchanged: a backslash before each sign that may
  /// begin or end something there (CommonMark 2.4), GitHub's `~`, `|` and `$` with them.
  static func markdown(_ text: String) -> String {
    let special = "\\`*_[]<>&~|$".unicodeScalars
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// A URL as a link's destination in Markdown: what would end it is written `%28`.
  static func destination(_ url: String) -> String {
    var destination = ""
    for byte in url.utf8 {
      switch byte {
      case 0...0x20, 0x7F..., UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "\\"):
        destination += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      default: destination.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return destination
  }

  /// Text in HTML's text and attribute values.
  static func html(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension Unicode.Scalar {
  /// Whether it controls rather than shows: C0, C1, and Unicode's line and paragraph separators.
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}
