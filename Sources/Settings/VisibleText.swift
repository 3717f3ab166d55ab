/// Text of a configuration in sentences.
enum VisibleText {
  private static let longest = 60

  /// The text with U+FFFD in place of control characters and line ends, which no terminal is to get.
  static func of(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text in quotes, cut where it's long.
  static func quoted(_ text: String) -> String {
    let start = text.prefix(longest)
    return "\u{201C}\(start)\(start.endIndex == text.endIndex ? "" : "…")\u{201D}"
  }
}
