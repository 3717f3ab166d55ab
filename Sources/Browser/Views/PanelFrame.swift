import Terminal

/// A line around a panel over the lists, with a title in it.
struct PanelFrame {
  let title: String

  /// Draws the line around a rectangle, one cell outside of it.
  func draw(in frame: inout Frame, around rect: Rect) {
    let (left, right) = (rect.column - 1, rect.endColumn)
    let (top, bottom) = (rect.row - 1, rect.endRow)
    for row in [top, bottom] {
      let line = Rect(column: rect.column, row: row, width: rect.width, height: 1)
      frame.fill(line, with: "─", style: .borderFocused)
    }
    for column in [left, right] {
      let line = Rect(column: column, row: rect.row, width: 1, height: rect.height)
      frame.fill(line, with: "│", style: .borderFocused)
    }
    for (glyph, column, row) in [
      ("┌", left, top), ("┐", right, top), ("└", left, bottom), ("┘", right, bottom),
    ] {
      frame.write(glyph, at: Position(column: column, row: row), style: .borderFocused)
    }
    frame.write(
      DisplayText(" \(title) ").truncated(to: rect.width),
      at: Position(column: rect.column + 1, row: top), style: .title)
  }
}
