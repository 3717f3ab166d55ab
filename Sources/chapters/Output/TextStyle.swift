/// How a field looks on a terminal with colours: the terminal's own 16, so that they go with its
/// background.
enum TextStyle: String, Hashable {
  case plain = ""
  case bold = "1"
  case muted = "2"
  case time = "36"
  case error = "31"
  case warning = "33"
  case info = "34"

  /// Letters that a query found.
  case found = "1;4;33"

  /// The text with the style around it.
  func paint(_ text: String) -> String {
    self == .plain ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }

  /// A painted text with a link to click on around it (OSC 8). A link with a byte that has no place in
  /// a URL is left out.
  static func linked(_ painted: String, to link: String?) -> String {
    guard let link, link.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return painted }
    return "\u{1B}]8;;\(link)\u{1B}\\\(painted)\u{1B}]8;;\u{1B}\\"
  }
}
