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
    let extra = ListExtra(pane: pane, width: rect.width)
    for row in rows {
      let line = Rect(
        column: rect.column, row: rect.row + row - rows.lowerBound,
        width: rect.width - (isRightmost ? 1 : 0), height: 1)
      draw(
        signed(rowText(at: row, timeWidth: timeWidth, extra), row),
        isSelected: row == position.selected, in: &frame, line)
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
    let signs = text.signs
    let start = Position(column: line.column + 2, row: line.row)
    var column = frame.write(
      text.leading, at: start, width: line.width - 2, style: selection ?? .time)
    column += text.indent
    let signWidth = 2 * signs.count - (trailing.width > 0 || signs.isEmpty ? 0 : 1)
    let edge = trailing.width + signWidth
    let reserved = edge > 0 ? edge + 2 : 1
    let room = line.endColumn - column - reserved
    MatchedText(text: text.title, found: text.found).draw(
      in: &frame, at: Position(column: column, row: line.row), width: room,
      style: selection ?? (text.isSeen ? .muted : .plain),
      foundStyle: selection == .selection ? .selectionMatch : .match)
    guard room > 0 else { return }
    for (number, sign) in signs.enumerated() {
      let place = Position(column: line.endColumn - edge - 1 + 2 * number, row: line.row)
      frame.write(sign.glyph, at: place, style: selection ?? sign.style)
    }
    guard trailing.width > 0 else { return }
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

  /// The text with whether the row was seen and has a bookmark.
  private func signed(_ text: RowText, _ row: Int) -> RowText {
    guard pane != .events, let mark = state.marks(ofRow: row, in: pane).first else { return text }
    var text = text
    text.isSeen = state.isSeen(mark.choice)
    text.isBookmarked = state.bookmarks[mark.id] != nil
    return text
  }

  private func rowText(at row: Int, timeWidth: Int, _ extra: ListExtra) -> RowText {
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
        trailing: extra.talk(talk, chapterCount: chapters))
    case .chapters:
      guard let chapter = state.talk?.chapters[state.chapterRows[row]] else {
        return RowText(title: "")
      }
      let time = chapter.start.description
      let blanks = String(repeating: " ", count: max(0, timeWidth - time.count))
      return RowText(
        leading: "\(blanks)\(time)  ", indent: 2 * min(chapter.level, 8), title: chapter.title,
        found: found(in: chapter.title, .chapter), trailing: extra.chapter(chapter))
    }
  }

  /// The letters that the list's filter found, or what was searched for in the list in focus.
  private func found(in text: String, _ kind: Query.TextKind) -> [Range<Int>] {
    let query = state.filters[pane] ?? (pane == state.focus ? state.listSearch : nil)
    return query?.ranges(in: text, of: kind) ?? []
  }

  /// The width of the latest start, which has the most digits.
  private var widestTime: Int {
    max(5, state.talk?.chapters.starts.max()?.description.count ?? 0)
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
