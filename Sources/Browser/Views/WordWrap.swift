import Terminal

/// Breaks text into lines at blanks, within cells.
enum WordWrap {
  /// The lines of a text whose paragraphs a line feed divides; the last one ends in an ellipsis where
  /// more than `limit` would be needed. A word longer than a line goes on in the
  /// next.
  static func lines(of text: String, width: Int, limit: Int = .max) -> [DisplayText] {
    guard width > 0, limit > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n") where lines.count <= limit {
      lines += wrap(paragraph, width: width, limit: limit - lines.count)
    }
    if lines.count > limit {
      lines.removeLast(lines.count - limit)
      lines[limit - 1] = continued(lines[limit - 1], width: width)
    }
    return lines.map { DisplayText($0).truncated(to: width) }
  }

  /// A word, in pieces where it is longer than a line.
  private static func pieces(of word: Substring, width: Int) -> [DisplayText] {
    let text = DisplayText(String(word))
    guard text.width > width else { return [text] }
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
    return pieces.map { DisplayText($0) }
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
    let words = paragraph.split(separator: " ").lazy.flatMap { pieces(of: $0, width: width) }
    for word in words {
      let wordWidth = word.width
      if used > 0, used + 1 + wordWidth > width {
        lines.append(line)
        if lines.count > limit { return lines }
        (line, used) = ("", 0)
      }
      line += used > 0 ? " \(word.string)" : word.string
      used += (used > 0 ? 1 : 0) + wordWidth
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}
