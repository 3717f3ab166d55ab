import ChapterModel
import Terminal

/// The visible rows of one list.
struct ListView {
  let state: State
  let pane: Pane

  /// Whether the last column is left to the scroll bar, since no line stands beside the list.
  let isRightmost: Bool

  func draw(in frame: inout Frame, rect: Rect) {
    let position = state.position(in: pane)
    let count = state.count(in: pane)
    guard count > 0 else { return drawEmpty(in: &frame, rect: rect) }
    let rows = position.top..<max(position.top, min(count, position.top + rect.height))
    let timeWidth = pane == .chapters ? widestTime : 0
    for row in rows {
      let line = Rect(
        column: rect.column, row: rect.row + row - rows.lowerBound,
        width: rect.width - (isRightmost ? 1 : 0), height: 1)
      draw(
        rowText(at: row, timeWidth: timeWidth), isSelected: row == position.selected, in: &frame,
        line)
      if state.isMarked(in: pane, at: row) {
        let mark = Position(column: line.column + 1, row: line.row)
        frame.write("•", at: mark, style: row == position.selected ? .selection : .key)
      }
    }
  }

  private func draw(_ text: RowText, isSelected: Bool, in frame: inout Frame, _ line: Rect) {
    let selection: Style? =
      isSelected ? (pane == state.focus ? .selection : .selectionElsewhere) : nil
    if let selection { frame.fill(line, style: selection) }
    if isSelected {
      let marker = Position(column: line.column, row: line.row)
      frame.write("▸", at: marker, style: selection ?? .plain)
      if pane == state.focus { frame.cursor = marker }
    }
    let trailing = DisplayText(text.trailing)
    let start = Position(column: line.column + 2, row: line.row)
    var column = frame.write(
      text.leading, at: start, width: line.width - 2, style: selection ?? .time)
    let reserved = trailing.width > 0 ? trailing.width + 2 : 1
    let room = line.endColumn - column - reserved
    column = frame.write(
      DisplayText(text.title).truncated(to: room), at: Position(column: column, row: line.row),
      style: selection ?? .plain)
    guard trailing.width > 0, room > 0 else { return }
    frame.write(
      trailing, at: Position(column: line.endColumn - trailing.width - 1, row: line.row),
      style: selection ?? .muted)
  }

  private func rowText(at row: Int, timeWidth: Int) -> RowText {
    switch pane {
    case .events:
      let event = state.events[row]
      return RowText(
        leading: (event.date.map { "\($0.year)" } ?? "    ") + "  ", title: event.title)
    case .talks:
      let talk = state.event?.talks[row]
      let chapters = talk?.chapters.count ?? 0
      return RowText(title: talk?.title ?? "", trailing: chapters == 0 ? "" : "\(chapters)")
    case .chapters:
      guard let chapter = state.talk?.chapters[row] else { return RowText(title: "") }
      let time = chapter.start.description
      let blanks = String(repeating: " ", count: max(0, timeWidth - time.count))
      let indent = String(repeating: "  ", count: min(chapter.level, 8))
      return RowText(leading: "\(blanks)\(time)  ", title: indent + chapter.title)
    }
  }

  /// The width of the latest start, which has the most digits.
  private var widestTime: Int {
    let latest = state.talk?.chapters.max { $0.start < $1.start }
    return max(5, latest?.start.description.count ?? 0)
  }

  private func drawEmpty(in frame: inout Frame, rect: Rect) {
    let sentence = pane == .chapters ? "no chapters: Enter on the talk opens it" : "no talks"
    frame.write(
      DisplayText(sentence).truncated(to: rect.width - 3),
      at: Position(column: rect.column + 2, row: rect.row), style: .muted)
  }
}
