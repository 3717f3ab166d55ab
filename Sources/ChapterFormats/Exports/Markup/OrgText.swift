/// Plain text as Org mode shows it unchanged.
///
/// Org's own escape is a zero width space (Org manual, 12.2), which counts as a blank and shows nothing.
/// So none of the text's own are kept.
enum OrgText {
  private static let guardSign: Unicode.Scalar = "\u{200B}"

  /// The text in one line, with an escape behind each sign that could begin markup, a link, a
  /// timestamp, a macro or an entity at the start of a word, and behind those that could anywhere;
  /// in a URL only behind what could open or end something.
  static func escaped(_ text: String) -> String {
    let words = text.inOneLine.split(separator: " ", omittingEmptySubsequences: false)
    return words.map(escapedWord).joined(separator: " ")
  }

  private static func escapedWord(_ word: Substring) -> String {
    var escaped = String.UnicodeScalarView()
    let isURL = word.hasPrefix("https://") || word.hasPrefix("http://")
    var isStart = true
    for scalar in word.unicodeScalars where scalar != guardSign {
      escaped.append(scalar)
      let isSpecial = specials.contains(scalar)
      if isURL ? brackets.contains(scalar) : isSpecial && (isStart || always.contains(scalar)) {
        escaped.append(guardSign)
      }
      isStart = isSpecial || scalar.properties.isWhitespace || openings.contains(scalar)
    }
    return String(escaped)
  }

  /// A paragraph in one line, which nothing at its beginning makes another element of Org.
  static func paragraph(_ text: String) -> String {
    let escaped = escaped(text)
    let isPlain = escaped.unicodeScalars.first?.properties.isAlphabetic ?? true
    let isPlanning = plannings.contains { escaped.hasPrefix($0) }
    return isPlain && !isPlanning ? escaped : "\(guardSign)\(escaped)"
  }

  /// A headline's title, of which nothing is a keyword of a task or a tag.
  static func headline(_ text: String) -> String {
    let escaped = escaped(text)
    let isTask = tasks.contains { escaped.hasPrefix($0) }
    let guardedStart = isTask ? "\(guardSign)\(escaped)" : escaped
    return escaped.hasSuffix(":") ? "\(guardedStart)\(guardSign)" : guardedStart
  }

  private static let specials = Set("*/_=~+#:|[]<{\\^@$".unicodeScalars)
  private static let always = Set("[]{<\\@$^_".unicodeScalars)
  private static let brackets = Set("[]{<\\".unicodeScalars)
  private static let openings = Set("\"'(-".unicodeScalars)
  private static let plannings = ["SCHEDULED:", "DEADLINE:", "CLOSED:", "CLOCK:"]
  private static let tasks = ["TODO ", "DONE ", "COMMENT "]
}
