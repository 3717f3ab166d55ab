import Terminal

/// Breaks text into lines at blanks, within cells.
enum WordWrap {
  /// A word or a part of one, made safe to show.
  private struct Piece {
    let text: String

    /// The cells it takes.
    let width: Int
  }

  /// The lines of a text whose paragraphs a line feed divides; the last one ends in an ellipsis where
  /// more than `limit` would be needed. A word longer than a line goes on in the
  /// next.
  static func lines(of text: String, width: Int, limit: Int = .max) -> [DisplayText] {
    guard width > 0, limit > 0 else { return [] }
    var lines: [String] = []
    for paragraph in parts(of: text[...], between: "\n") where lines.count <= limit {
      lines += wrap(paragraph, width: width, limit: limit - lines.count)
    }
    if lines.count > limit {
      lines.removeLast(lines.count - limit)
      lines[limit - 1] = continued(lines[limit - 1], width: width)
    }
    return lines.map { DisplayText($0).truncated(to: width) }
  }

  /// The parts of a text between a sign of ASCII, the empty ones left out.
  ///
  /// Where all is ASCII, as most is, bytes are looked at in place of characters, which takes a tenth
  /// of the time; but CR LF, one character, has to stay one.
  private static func parts(of text: Substring, between sign: Unicode.Scalar) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0d }) else {
      return text.split(separator: Character(sign))
    }
    return text.utf8.split(separator: UInt8(ascii: sign)).map { Substring($0) }
  }

  /// A word, in pieces where it is longer than a line.
  private static func pieces(of word: Substring, width: Int) -> [Piece] {
    let word = String(word)
    // Each byte of it is a cell: no glyphs need to be made to measure them.
    if word.utf8.count <= width, DisplayText.isPrintableASCII(word) {
      return [Piece(text: word, width: word.utf8.count)]
    }
    let text = DisplayText(word)
    guard text.width > width else { return [Piece(text: text.string, width: text.width)] }
    var pieces = [""]
    var used = 0
    for glyph in text.glyphs {
      if used > 0, used + glyph.width > width {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1] += glyph.text
      used += glyph.width
    }
    return pieces.map { Piece(text: $0, width: DisplayText($0).width) }
  }

  /// A line with an ellipsis behind its last whole word.
  private static func continued(_ line: String, width: Int) -> String {
    var line = line[...]
    while DisplayText(String(line)).width + 2 > width, let blank = line.lastIndex(of: " ") {
      line = line[..<blank]
    }
    return line + " …"
  }

  /// The lines of a paragraph; one or more than `limit` where there are more than that.
  private static func wrap(_ paragraph: Substring, width: Int, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    let words = parts(of: paragraph, between: " ").lazy.flatMap { pieces(of: $0, width: width) }
    for word in words {
      if used > 0, used + 1 + word.width > width {
        lines.append(line)
        if lines.count > limit { return lines }
        (line, used) = ("", 0)
      }
      if used > 0 { line += " " }
      line += word.text
      used += (used > 0 ? 1 : 0) + word.width
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}
