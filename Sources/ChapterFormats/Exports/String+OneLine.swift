extension String {
  /// The text in one line: line ends of all kinds and tabs are blanks, other control characters
  /// (C0, DEL, C1) go.
  var inOneLine: String {
    guard unicodeScalars.contains(where: Self.breaksLine) else { return self }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if !Self.breaksLine(scalar) {
        line.append(scalar)
      } else if Self.isWhiteSpace(scalar), line.last != " " {
        line.append(" ")
      }
    }
    return String(line)
  }

  /// The text with its paragraphs, each in one line and none of them empty.
  var paragraphs: [String] {
    split(whereSeparator: \.isNewline).map { String($0).inOneLine }
      .filter { $0.contains { !$0.isWhitespace } }
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x2028...0x2029).contains(scalar.value)
  }

  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
