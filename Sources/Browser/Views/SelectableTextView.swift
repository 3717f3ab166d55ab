import Terminal

/// A text that fills whole rows from the first column on, for the terminal's own means of selecting:
/// nothing stands beside it that would be selected with it.
struct SelectableTextView {
  let text: String

  /// The first of its lines on screen.
  let top: Int

  /// Where the lines stand: below a sentence where there is room for it, between header and footer.
  static func rect(in size: Size) -> Rect {
    let row = hasSentence(size) ? 3 : 1
    return Rect(column: 0, row: row, width: size.columns, height: max(0, size.rows - row - 1))
  }

  private static func hasSentence(_ size: Size) -> Bool { size.rows >= 8 }

  /// The lines, broken wherever a row ends.
  static func lines(of text: String, width: Int) -> [String] {
    guard width > 1 else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { broken(String($0), width: width) }
  }

  func draw(in frame: inout Frame, size: Size) {
    if Self.hasSentence(size) {
      let sentence = "Select it with the mouse and copy it as your terminal does:"
      for line in WordWrap.lines(of: sentence, width: size.columns - 1, limit: 1) {
        frame.write(line, at: Position(column: 0, row: 1), style: .muted)
      }
    }
    let rect = Self.rect(in: size)
    let lines = Self.lines(of: text, width: rect.width).dropFirst(top).prefix(rect.height)
    for (offset, line) in lines.enumerated() {
      frame.write(line, at: Position(column: 0, row: rect.row + offset), style: .link)
    }
    frame.cursor = Position(column: 0, row: min(rect.row, size.rows - 1))
  }

  private static func broken(_ line: String, width: Int) -> [String] {
    var rows = [""]
    var used = 0
    for glyph in DisplayText(line).glyphs {
      if used + glyph.width > width {
        rows.append("")
        used = 0
      }
      rows[rows.count - 1] += glyph.text
      used += glyph.width
    }
    return rows
  }
}
