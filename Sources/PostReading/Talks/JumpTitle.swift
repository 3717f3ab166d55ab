import ChapterModel

/// What is left of a line as the name of its jump.
enum JumpTitle {
  /// How many bytes a name has at most; more is a sentence.
  static let limit = 200

  /// A text without blanks, separators and unpaired brackets around it.
  static func cleaned(_ text: some StringProtocol) -> String {
    var rest = text.trimmingBlanks()
    // Most have nothing to take off, and sets of characters are slow.
    if let first = rest.unicodeScalars.first, let last = rest.unicodeScalars.last,
      first.isASCII, last.isASCII, UInt8(ascii: first).isDigitOrLetter,
      UInt8(ascii: last).isDigitOrLetter
    {
      return String(rest)
    }
    while let first = rest.first, leading.contains(first) {
      rest = rest.dropFirst().trimmingBlanks()
    }
    while let last = rest.last, trailing.contains(last) {
      rest = rest.dropLast().trimmingBlanks()
    }
    return String(rest)
  }

  /// The first part between bars that names anything but a video.
  static func cell(of text: String) -> String {
    let cells = text.split(separator: "|").lazy.map { cleaned($0) }
    return cells.first { !$0.isEmpty && !SectionLabel.namesVideo($0) } ?? ""
  }

  /// Whether a link behind that text opens its entry: nothing, or what ends in a separator.
  static func opensEntry(_ before: String) -> Bool {
    guard let last = before.trimmingBlanks().last else { return true }
    return last == "|" || (separators.contains(last) && before.utf8.count <= 64)
      || cleaned(before).isEmpty
  }

  private static let separators: Set<Character> = [":", "|", "-", "–", "—", "•", "·"]

  private static let leading = separators.union([
    ",", ";", ")", "]", "}", "▶", "►", "▸", "*", "，", "、", "）", "：",
  ])

  private static let trailing = separators.union([
    ",", ";", "(", "[", "{", "▶", "►", "▸", "，", "、", "（", "：",
  ])
}
