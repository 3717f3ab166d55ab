import Terminal

/// Actions with their keys below the line that filters them: the help and the palette.
struct ActionPanelView {
  let panel: ActionPanel
  let keys: KeyMap

  /// Where the rows stand: between header, field and footer.
  static func rect(in size: Size) -> Rect {
    let row = size.rows < 10 ? 2 : 3
    return Rect(column: 0, row: row, width: size.columns, height: max(0, size.rows - row - 1))
  }

  func draw(in frame: inout Frame, size: Size) {
    let field = Rect(column: 1, row: 1, width: size.columns - 2, height: 1)
    let label = panel.kind == .palette ? ": " : size.columns < 40 ? "keys: " : "keys, filtered by: "
    let rows = panel.rows(keys)
    drawRows(rows, in: &frame, rect: Self.rect(in: size))
    FieldView(label: label, field: panel.field).draw(in: &frame, rect: field)
  }

  private func drawRows(_ rows: [ActionPanel.Row], in frame: inout Frame, rect: Rect) {
    guard !rows.isEmpty else {
      frame.write(
        "no action is called so", at: Position(column: 2, row: rect.row), style: .muted)
      return
    }
    let columns = Columns(rows: rows, width: rect.width, kind: panel.kind)
    let last = min(rows.count, panel.position.top + rect.height)
    for number in panel.position.top..<max(panel.position.top, last) {
      let isFirst = number == panel.position.top || rows[number - 1].heading != rows[number].heading
      let line = Rect(
        column: 0, row: rect.row + number - panel.position.top, width: rect.width, height: 1)
      draw(
        rows[number], showsHeading: isFirst, isSelected: number == panel.position.selected,
        columns, in: &frame, line)
    }
  }

  private func draw(
    _ row: ActionPanel.Row, showsHeading: Bool, isSelected: Bool, _ columns: Columns,
    in frame: inout Frame, _ line: Rect
  ) {
    let style: Style? = isSelected ? .selection : nil
    if isSelected {
      frame.fill(line, style: .selection)
      frame.write("▸", at: Position(column: 0, row: line.row), style: .selection)
    }
    if columns.first > 0, showsHeading || panel.kind == .palette {
      let text = panel.kind == .palette ? row.action.name : row.heading
      frame.write(
        text, at: Position(column: 2, row: line.row), width: columns.first,
        style: style ?? (panel.kind == .palette ? .plain : .muted))
    }
    let keyColumn = 2 + columns.first + (columns.first > 0 ? 2 : 0)
    frame.write(
      DisplayText(row.keyNames).truncated(to: columns.keys),
      at: Position(column: keyColumn, row: line.row), style: style ?? .key)
    let titleColumn = keyColumn + columns.keys + 2
    frame.write(
      DisplayText(row.action.title).truncated(to: line.endColumn - titleColumn - 1),
      at: Position(column: titleColumn, row: line.row), style: style ?? .plain)
  }

  /// The widths of the columns before the title.
  private struct Columns {
    let first: Int
    let keys: Int

    init(rows: [ActionPanel.Row], width: Int, kind: ActionPanel.Kind) {
      let names = rows.map { kind == .palette ? $0.action.name : $0.heading }
      first = width < 60 ? 0 : names.map { DisplayText($0).width }.max() ?? 0
      let widest = rows.map { DisplayText($0.keyNames).width }.max() ?? 0
      keys = min(widest, max(6, width / (width < 60 ? 4 : 3)))
    }
  }
}

extension ActionPanel.Row {
  /// What the row belongs to.
  var heading: String {
    switch place {
    case .lists: action.group.rawValue
    case .rows: "In menus"
    case .field: "While typing"
    }
  }
}
