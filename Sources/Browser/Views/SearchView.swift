import ChapterCatalog
import Terminal

/// The search over everything: what is typed, what it finds, and the detail of what is selected with
/// the link that would be copied.
struct SearchView {
  let state: State
  let panel: SearchPanel

  func draw(in frame: inout Frame) {
    let layout = SearchLayout(size: state.size)
    let lists = state.layout
    let area = layout.hasDetail ? lists.area : layout.rows
    frame.fill(layout.field, style: .plain)
    frame.fill(area, style: .plain)
    frame.fill(layout.rule, with: "─", style: .border)
    if layout.hasDetail {
      frame.fill(lists.rule, with: "─", style: .border)
      DetailView(state: state).draw(in: &frame, rect: lists.detail)
    }
    drawRows(in: &frame, layout)
    drawError(in: &frame, layout)
    drawField(in: &frame, layout.field)
  }

  private static let label = "❯ "

  /// Draws the line that is typed, at its right edge where one is among the results.
  private func drawField(in frame: inout Frame, _ rect: Rect) {
    let status = DisplayText(status)
    let room = rect.width - status.width - 2
    let showsStatus = room >= 16
    FieldView(label: Self.label, field: panel.field).draw(
      in: &frame,
      rect: Rect(
        column: rect.column, row: rect.row, width: showsStatus ? room : rect.width, height: 1))
    guard showsStatus else { return }
    frame.write(
      status, at: Position(column: rect.endColumn - status.width, row: rect.row), style: .muted)
  }

  private var status: String {
    if panel.isSlow { return "Searching …" }
    guard let results = panel.results else { return "" }
    return results.choices.isEmpty
      ? "no match" : "\(panel.position.selected + 1)/\(results.count)"
  }

  /// Draws what is wrong with what is typed, and where, below it.
  private func drawError(in frame: inout Frame, _ layout: SearchLayout) {
    guard let error = panel.error else { return }
    let line = Rect(
      column: 0, row: layout.field.endRow, width: state.size.columns, height: 1)
    frame.fill(line, style: .plain)
    let caret =
      layout.field.column + DisplayText(Self.label).width + DisplayText(String(error.before)).width
    let text = DisplayText("▴ \(error.message)")
    // The caret stands below the place as long as the sentence has room behind it.
    let column = max(layout.field.column, min(caret, line.endColumn - text.width - 1))
    frame.write(
      text.truncated(to: line.width - column), at: Position(column: column, row: line.row),
      style: .failure)
  }

  private func drawRows(in frame: inout Frame, _ layout: SearchLayout) {
    let top = panel.position.top
    let shown = panel.rows.indices.dropFirst(top).prefix(layout.rowCount)
    guard !shown.isEmpty, let query = panel.results?.query else {
      return drawEmpty(in: &frame, layout.rows)
    }
    let rows = shown.compactMap { SearchRow(panel.rows[$0], in: state.catalog, query) }
    let columns = SearchColumns(rows, width: layout.rows.width - 1, rowHeight: layout.rowHeight)
    for (number, row) in zip(shown, rows) {
      let line = Rect(
        column: 0, row: layout.rows.row + (number - top) * layout.rowHeight,
        width: layout.rows.width - 1, height: layout.rowHeight)
      let isMarked = state.catalog.id(of: panel.rows[number]).map(state.marks.contains) ?? false
      SearchRowView(row: row, columns: columns, isSelected: number == panel.position.selected)
        .draw(in: &frame, rect: line, isMarked: isMarked)
    }
    drawScrollBar(in: &frame, layout)
  }

  private func drawEmpty(in frame: inout Frame, _ rect: Rect) {
    guard let results = panel.results else { return }
    let sentence =
      results.query.isEmpty ? "Nothing here to search" : "No match for \(results.query.text)"
    frame.write(
      DisplayText(sentence).truncated(to: rect.width - 4),
      at: Position(column: rect.column + 2, row: rect.row), style: .muted)
  }

  private func drawScrollBar(in frame: inout Frame, _ layout: SearchLayout) {
    let (count, shown) = (panel.results?.count ?? 0, layout.rowCount)
    guard count > shown else { return }
    let height = layout.rows.height
    let length = max(1, height * shown / count)
    let start = panel.position.top * (height - length) / max(1, count - shown)
    let bar = Rect(
      column: layout.rows.endColumn - 1, row: layout.rows.row + min(start, height - length),
      width: 1, height: length)
    frame.fill(bar, with: "┃", style: .borderFocused)
  }
}
