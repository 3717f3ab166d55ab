import Terminal

/// Breaks text into lines at blanks, and words longer than a line where it ends: nothing is lost.
enum TextWrap {
  /// The lines of a text in so many cells each; at least one.
  static func lines(of text: String, width: Int) -> [DisplayText] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(of: $0, width) }) {
      let wordWidth = DisplayText(word).width
      if used > 0, used + 1 + wordWidth > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += used > 0 ? " \(word)" : word
      used += (used > 0 ? 1 : 0) + wordWidth
    }
    return (lines + [line]).map { DisplayText($0) }
  }

  /// A word in pieces that fit a line.
  private static func pieces(of word: Substring, _ width: Int) -> [String] {
    guard DisplayText(String(word)).width > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let cells = DisplayText(String(character)).width
      if used + cells > width, used > 0 {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += cells
    }
    return pieces + [piece]
  }
}
