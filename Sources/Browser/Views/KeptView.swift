import Terminal

/// The basket or the bookmarks over the lists, with the links that would be copied below.
struct KeptView {
  let state: State
  let panel: KeptPanel

  func draw(in frame: inout Frame, area: Rect) {
    let layout = state.layout(of: panel)
    frame.fill(area, style: .plain)
    drawHeading(in: &frame, layout.heading)
    frame.fill(layout.rule, with: "─", style: .border)
    guard list.count > 0 else { return drawEmpty(in: &frame, layout.rows) }
    LinksView(links: state.firstLinks(layout.links.height), count: linkCount)
      .draw(in: &frame, rect: layout.links)
    KeptRowsView(state: state, panel: panel).draw(in: &frame, rect: layout.rows)
    drawPlace(in: &frame, layout.place)
  }

  private var list: MarkList { state.keptList(panel.kind) }

  private var linkCount: Int {
    state.marks.isEmpty ? state.selection.count : state.marks.count
  }

  private func drawHeading(in frame: inout Frame, _ line: Rect) {
    guard line.height > 0 else { return }
    frame.fill(line, with: "─", style: .borderFocused)
    let length = panel.length.description
    let amount = list.count == 0 ? "" : " · \(list.count)"
    let title = panel.kind == .basket ? "Basket" : "Bookmarks"
    let text = " \(title)\(amount)\(length.isEmpty ? "" : " · \(length) in all") "
    frame.write(
      DisplayText(text).truncated(to: line.width - 2), at: Position(column: 1, row: line.row),
      style: .title)
    let place = DisplayText(" \(panel.position.selected + 1)/\(list.count) ")
    guard list.count > 0, DisplayText(text).width + place.width + 3 < line.width else { return }
    frame.write(
      place, at: Position(column: line.endColumn - place.width - 1, row: line.row), style: .title)
  }

  /// Draws the selected row whole, and its note below.
  private func drawPlace(in frame: inout Frame, _ rect: Rect) {
    guard rect.height > 0, let row = state.keptRow(panel.position.selected, of: panel.kind),
      let (id, _) = list.row(panel.position.selected)
    else { return }
    let place = DisplayText(row.breadcrumb + (row.isGone ? " (gone from the library)" : ""))
    frame.write(
      place.truncatedInMiddle(to: rect.width - 2, keeping: (rect.width - 2) * 2 / 3),
      at: Position(column: 1, row: rect.row), style: .plain)
    guard rect.height > 1, let bookmark = state.bookmarks[id] else { return }
    frame.write(
      DisplayText("★ \(bookmark.note)").truncated(to: rect.width - 2),
      at: Position(column: 1, row: rect.row + 1), style: .mark)
  }

  private func drawEmpty(in frame: inout Frame, _ rect: Rect) {
    let lines = WordWrap.lines(of: emptySentence, width: rect.width - 4)
    for (offset, line) in lines.prefix(rect.height).enumerated() {
      frame.write(line, at: Position(column: 2, row: rect.row + offset), style: .muted)
    }
    frame.cursor = Position(column: 0, row: rect.row)
  }

  private var emptySentence: String {
    func key(_ action: Action) -> String { state.keys.keys(for: action, in: .lists)?.name ?? ":" }
    return switch panel.kind {
    case .basket:
      "Nothing is marked. In the lists \(key(.toggleMark(1))) marks a row, \(key(.toggleRange)) "
        + "all that you move over, \(key(.markAll)) all of a list."
    case .bookmarks:
      "No bookmarks yet. In the lists \(key(.bookmark)) bookmarks a talk or a chapter, with a note "
        + "if you like."
    }
  }
}
