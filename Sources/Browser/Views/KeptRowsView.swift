import Terminal

/// The visible rows of the basket or the bookmarks: where each lies, its time and its title, in
/// columns.
struct KeptRowsView {
  let state: State
  let panel: KeptPanel

  private typealias Row = (number: Int, id: String, text: KeptRow)

  func draw(in frame: inout Frame, rect: Rect) {
    let list = state.keptList(panel.kind)
    let last = min(list.count, panel.position.top + rect.height)
    let rows: [Row] = (panel.position.top..<max(panel.position.top, last)).compactMap { number in
      guard let (id, _) = list.row(number), let text = state.keptRow(number, of: panel.kind)
      else { return nil }
      return (number, id, text)
    }
    let pathWidth = pathWidth(rows, rect.width)
    let timeWidth = rows.map { $0.text.time.count }.max() ?? 0
    for row in rows {
      let line = Rect(
        column: 0, row: rect.row + row.number - panel.position.top, width: rect.width, height: 1)
      draw(row, pathWidth: pathWidth, timeWidth: timeWidth, in: &frame, line)
    }
  }

  private func draw(
    _ row: Row, pathWidth: Int, timeWidth: Int, in frame: inout Frame, _ line: Rect
  ) {
    let isSelected = row.number == panel.position.selected
    let style: Style? = isSelected ? .selection : nil
    if isSelected {
      frame.fill(line, style: .selection)
      frame.write("▸", at: Position(column: 0, row: line.row), style: .selection)
      frame.cursor = Position(column: 0, row: line.row)
    }
    if panel.kind == .bookmarks, state.marks.contains(row.id) {
      frame.write("●", at: Position(column: 1, row: line.row), style: style ?? .mark)
    }
    var column = 2
    if pathWidth > 0 {
      frame.write(
        Self.path(row.text.path, width: pathWidth), at: Position(column: column, row: line.row),
        style: style ?? .muted)
      column += pathWidth + 2
    }
    let blanks = timeWidth - row.text.time.count
    frame.write(
      row.text.time, at: Position(column: column + blanks, row: line.row), style: style ?? .time)
    column += timeWidth + (timeWidth > 0 ? 2 : 0)
    drawTitle(row, in: &frame, Position(column: column, row: line.row), line, style)
  }

  /// Draws the title and behind it what is to be said of the row.
  private func drawTitle(
    _ row: Row, in frame: inout Frame, _ start: Position, _ line: Rect, _ style: Style?
  ) {
    let remark = remark(on: row)
    let room = line.endColumn - start.column - 1
    let title = DisplayText(row.text.title)
    let remarkRoom = min(DisplayText(remark).width + 2, max(room - title.width, room / 3))
    let end = frame.write(
      title.truncated(to: remark.isEmpty ? room : room - remarkRoom), at: start,
      style: style ?? (row.text.isGone ? .muted : .plain))
    guard !remark.isEmpty, remarkRoom > 4 else { return }
    frame.write(
      DisplayText(remark).truncated(to: line.endColumn - end - 3),
      at: Position(column: end + 2, row: line.row),
      style: style ?? (row.text.isGone ? .failure : .mark))
  }

  private func remark(on row: Row) -> String {
    let note = panel.kind == .bookmarks ? state.bookmarks[row.id]?.note ?? "" : ""
    return [row.text.isGone ? "✗ gone" : "", note.isEmpty ? "" : "★ \(note)"]
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// The widest of the visible paths, but at most so much that titles have the most room; nothing on
  /// a narrow screen, where the selected row stands whole below.
  private func pathWidth(_ rows: [Row], _ width: Int) -> Int {
    guard width >= 60 else { return 0 }
    let widest = rows.map { DisplayText($0.text.path.joined(separator: " › ")).width }.max() ?? 0
    return min(widest, width * 2 / 5)
  }

  /// The event and the talk in so many cells; the talk, which tells rows apart, stays longest.
  private static func path(_ path: [String], width: Int) -> DisplayText {
    let whole = DisplayText(path.joined(separator: " › "))
    guard whole.width > width, path.count > 1, let last = path.last else {
      return whole.truncated(to: width)
    }
    let talk = DisplayText(last).truncated(to: width - 3 - min(width / 3, 12))
    let event = DisplayText(path[0]).truncated(to: width - 3 - talk.width)
    return DisplayText("\(event.string) › \(talk.string)")
  }
}
