import Terminal

/// A line that is typed: what stands before it, the text, and the cursor in it, which stays on screen.
struct FieldView {
  let label: String
  let field: TextField

  func draw(in frame: inout Frame, rect: Rect) {
    guard rect.width > 0, rect.height > 0 else { return }
    let label = DisplayText(label).truncated(to: max(0, rect.width / 2))
    let start = Position(column: rect.column, row: rect.row)
    let column = frame.write(label, at: start, style: .key)
    let room = max(1, rect.endColumn - column - 1)
    var shown = DisplayText(String(field.beforeCursor))
    let hidden = shown.width > room
    if hidden { shown = shown.truncatedInMiddle(to: room, keeping: room - 1) }
    let cursor = frame.write(
      shown, at: Position(column: column, row: rect.row),
      style: field.isSelected ? .selection : .field)
    frame.write(
      DisplayText(String(field.text.dropFirst(field.cursor))),
      at: Position(column: cursor, row: rect.row), width: rect.endColumn - cursor, style: .field)
    frame.cursor = Position(column: min(cursor, rect.endColumn - 1), row: rect.row)
  }
}
