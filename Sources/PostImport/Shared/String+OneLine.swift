extension StringProtocol {
  /// The text in one line without blanks around it: white space of all kinds is a blank, other
  /// control characters go.
  var inOneLine: String {
    if isPlainLine { return String(self) }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace && scalar != "\u{A0}" {
        if line.last != " ", !line.isEmpty { line.append(" ") }
      } else if scalar.properties.generalCategory != .control {
        line.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Whether the text is visible ASCII with single blanks in it, as most is.
  private var isPlainLine: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || isEmpty
  }

  /// The text's paragraphs, each in one line, a line feed between two.
  var inParagraphs: String {
    split(whereSeparator: \.isNewline).map(\.inOneLine).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The names in a list with `; ` or `, ` between two.
  func names(separatedBy separator: Character) -> [String] {
    split(separator: separator).map(\.inOneLine).filter { !$0.isEmpty }
  }
}
