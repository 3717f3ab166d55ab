import ChapterCatalog
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
      drawMark(of: row, isSelected: row == position.selected, in: &frame, line)
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
    column += text.indent
    let reserved = trailing.width > 0 ? trailing.width + 2 : 1
    let room = line.endColumn - column - reserved
    MatchedText(text: text.title, found: text.found).draw(
      in: &frame, at: Position(column: column, row: line.row), width: room,
      style: selection ?? .plain, foundStyle: selection == nil ? .match : .selectionMatch)
    guard trailing.width > 0, room > 0 else { return }
    frame.write(
      trailing, at: Position(column: line.endColumn - trailing.width - 1, row: line.row),
      style: selection ?? .muted)
  }

  /// Draws whether the row is marked.
  private func drawMark(
    of row: Int, isSelected: Bool, in frame: inout Frame, _ line: Rect
  ) {
    let sign: String? =
      switch state.marking(ofRow: row, in: pane) {
      case .none: nil
      case .some: "◦"
      case .all: "●"
      }
    guard let sign else { return }
    let isInFront = isSelected && pane == state.focus
    frame.write(
      sign, at: Position(column: line.column + 1, row: line.row),
      style: isInFront ? .selection : .mark)
  }

  private func rowText(at row: Int, timeWidth: Int) -> RowText {
    switch pane {
    case .events:
      let group = state.groups[row]
      let year = group.year.isEmpty ? "    " : group.year
      return RowText(
        leading: group.eventPlace == nil ? "" : year + "  ", title: group.title,
        found: found(in: group.title, .event),
        trailing: group.eventPlace == nil ? "\(group.choices(in: state.catalog).count)" : "")
    case .talks:
      guard let talk = state.catalog.talk(at: state.talkRows[row]) else {
        return RowText(title: "")
      }
      let chapters = talk.chapters.count
      return RowText(
        title: talk.title, found: found(in: talk.title, .talk),
        trailing: chapters == 0 ? "" : "\(chapters)")
    case .chapters:
      guard let chapter = state.talk?.chapters[state.chapterRows[row]] else {
        return RowText(title: "")
      }
      let time = chapter.start.description
      let blanks = String(repeating: " ", count: max(0, timeWidth - time.count))
      return RowText(
        leading: "\(blanks)\(time)  ", indent: 2 * min(chapter.level, 8), title: chapter.title,
        found: found(in: chapter.title, .chapter))
    }
  }

  /// The letters that the list's filter found, or what was searched for in the list in focus.
  private func found(in text: String, _ kind: Query.TextKind) -> [Range<Int>] {
    let query = state.filters[pane] ?? (pane == state.focus ? state.listSearch : nil)
    return query?.ranges(in: text, of: kind) ?? []
  }

  /// The width of the latest start, which has the most digits.
  private var widestTime: Int {
    let latest = state.talk?.chapters.max { $0.start < $1.start }
    return max(5, latest?.start.description.count ?? 0)
  }

  private func drawEmpty(in frame: inout Frame, rect: Rect) {
    let lines = WordWrap.lines(of: emptySentence, width: rect.width - 3)
    for (offset, line) in lines.prefix(rect.height).enumerated() {
      frame.write(
        line, at: Position(column: rect.column + 2, row: rect.row + offset), style: .muted)
    }
    if pane == state.focus { frame.cursor = Position(column: rect.column, row: rect.row) }
  }

  private var emptySentence: String {
    if let filter = state.filters[pane], state.unfilteredCount(in: pane) > 0 {
      let keys = state.keys.keys(for: .clearFilter, in: .lists)
      return "no match for \(filter.text)" + (keys.map { ": \($0.name) shows all" } ?? "")
    }
    return pane == .chapters && state.talk != nil
      ? "no chapters: Enter on the talk opens it" : pane == .chapters ? "" : "no talks"
  }
}
