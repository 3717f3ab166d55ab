/// Plain text as Org mode shows it unchanged.
enum OrgText {
  /// The text in one line. A zero width space, Org's own escape (Org manual, 12.2), stands behind
  /// each sign that could begin markup, a link, a timestamp, a macro or an entity at the start of a
  /// word; inside of words none of them does.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var isStart = true
    for scalar in text.inOneLine.unicodeScalars {
      let isSpecial = specials.contains(scalar)
      if isSpecial, isStart || always.contains(scalar) {
        escaped.append(scalar)
        escaped.append("\u{200B}")
      } else {
        escaped.append(scalar)
      }
      isStart =
        isSpecial || scalar.properties.isWhitespace || "\"'(-".unicodeScalars.contains(scalar)
    }
    return String(escaped)
  }

  private static let specials = "*/_=~+#:|[]<{\\^@$".unicodeScalars
  private static let always = "[]{<\\@$^_".unicodeScalars
}
