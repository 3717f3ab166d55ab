import ChapterCatalog
import ChapterModel
import Terminal

/// What is selected: its title and times, who speaks, what it is about, and the link that would be
/// copied, which is always the last line. What doesn't fit between them is scrolled.
struct DetailView {
  let state: State

  func draw(in frame: inout Frame, rect: Rect) {
    guard rect.height > 0 else { return }
    let linkCount = Self.linkCount(state, height: rect.height)
    LinksView(
      links: state.firstLinks(linkCount),
      count: state.marks.isEmpty ? state.selection.count : state.marks.count
    ).draw(in: &frame, rect: rect)
    guard rect.height > 1 else { return }
    drawTitle(in: &frame, rect)
    let height = rect.height - 1 - linkCount
    drawBody(
      in: &frame,
      Rect(column: rect.column + 1, row: rect.row + 1, width: rect.width - 2, height: height))
  }

  /// Draws all of it from a line on, over the lists.
  func drawWhole(in frame: inout Frame, rect: Rect, top: Int) {
    let width = Self.wholeWidth(columns: rect.width)
    let lines = Self.wholeLines(state, width: width)
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      line.draw(
        in: &frame,
        rect: Rect(column: rect.column + 1, row: rect.row + offset, width: width, height: 1))
    }
    if let thumb = ScrollThumb.rows(top: top, count: lines.count, height: rect.height) {
      let bar = Rect(
        column: rect.endColumn - 1, row: rect.row + thumb.lowerBound, width: 1, height: thumb.count)
      frame.fill(bar, with: "┃", style: .borderFocused)
    }
    frame.cursor = Position(column: rect.column, row: rect.row)
  }

  private func drawBody(in frame: inout Frame, _ rect: Rect) {
    guard rect.height > 0 else { return }
    let lines = Self.bodyLines(state, width: rect.width)
    let shown = lines.dropFirst(state.detailTop).prefix(rect.height)
    let goesOn = lines.count > state.detailTop + shown.count
    for (offset, line) in shown.enumerated() {
      let isLast = offset == shown.count - 1
      line.draw(
        in: &frame,
        rect: Rect(
          column: rect.column, row: rect.row + offset,
          width: rect.width - (isLast && goesOn ? 1 : 0), height: 1))
    }
    guard goesOn else { return }
    // One sees that it goes on below.
    frame.write("↓", at: Position(column: rect.endColumn, row: rect.endRow - 1), style: .muted)
  }

  private func drawTitle(in frame: inout Frame, _ rect: Rect) {
    let facts = DisplayText(Self.facts(state))
    let start = Position(column: rect.column + 1, row: rect.row)
    let room = rect.width - 2 - (facts.width > 0 ? facts.width + 2 : 0)
    frame.write(DisplayText(Self.title(state)).truncated(to: room), at: start, style: .title)
    let end = Position(column: rect.endColumn - facts.width - 1, row: rect.row)
    frame.write(facts, at: end, style: .time)
  }
}

extension DetailView {
  /// The lines that the links take at the bottom of so many.
  static func linkCount(_ state: State, height: Int) -> Int {
    max(1, state.firstLinks(height - 5).count)
  }

  /// The lines between title and links.
  static func bodyLines(_ state: State, width: Int) -> [DetailLine] {
    if state.selectedPane == .events, let group = state.group {
      return GroupLines(of: group, in: state, width: width).lines
    }
    guard let talk = state.selectedTalk else { return [] }
    return noteLines(state, width: width) + (talkLines(talk, state, width: width)?.lines ?? [])
  }

  /// The bookmark of what is selected.
  private static func noteLines(_ state: State, width: Int) -> [DetailLine] {
    guard
      let choice = state.selectedPane == .chapters
        ? state.selectedChoice : state.selectedChoice?.talkOnly,
      let id = state.catalog.id(of: choice), let bookmark = state.bookmarks[id]
    else { return [] }
    let note = bookmark.note.isEmpty ? "bookmarked" : bookmark.note
    return DetailLine.wrapped("★ \(note)", width: width, .mark)
  }

  private static func talkLines(_ talk: Talk, _ state: State, width: Int) -> TalkLines? {
    guard let event = state.selectedEvent else { return nil }
    return TalkLines(
      talk: talk, event: event, chapter: state.selectedChapter,
      faults: state.faults(of: talk, in: event), width: width)
  }

  /// The cells of a line of the whole detail: beside it are a blank column and that of the scroll bar.
  static func wholeWidth(columns: Int) -> Int { columns - 3 }

  /// All lines, the links whole.
  static func wholeLines(_ state: State, width: Int) -> [DetailLine] {
    let facts = facts(state)
    return DetailLine.wrapped(title(state), width: width, .title)
      + factLines(facts, width: width)
      + wholeBody(state, width: width) + [DetailLine()]
      + state.links.flatMap { link in
        SelectableTextView.lines(of: link, width: width).map { DetailLine(DisplayText($0), .link) }
      }
  }

  /// Dates and times with blanks between them as long as they fit into a line.
  private static func factLines(_ facts: String, width: Int) -> [DetailLine] {
    let text = DisplayText(facts)
    if facts.isEmpty { return [] }
    return text.width <= width
      ? [DetailLine(text, .time)] : DetailLine.wrapped(facts, width: width, .time)
  }

  private static func wholeBody(_ state: State, width: Int) -> [DetailLine] {
    guard state.selectedPane != .events, let talk = state.selectedTalk else {
      return bodyLines(state, width: width)
    }
    return talkLines(talk, state, width: width)?.wholeLines ?? []
  }

  private static func title(_ state: State) -> String {
    switch state.selectedPane {
    case .events: state.group?.title ?? ""
    case .talks: state.selectedTalk?.title ?? ""
    case .chapters: state.selectedChapter?.title ?? state.selectedTalk?.title ?? ""
    }
  }

  /// Dates and times of what is selected, for the right edge.
  private static func facts(_ state: State) -> String {
    switch state.selectedPane {
    case .events: return state.group?.eventPlace == nil ? "" : state.event?.date?.description ?? ""
    case .talks: return state.selectedTalk.flatMap { TalkLength(of: $0)?.description } ?? ""
    case .chapters:
      guard let chapter = state.selectedChapter else { return "" }
      if let end = state.selectedTalk.flatMap({ TalkLength(of: $0, video: chapter.videoIndex) }),
        chapter.start > end.end
      {
        return "\(chapter.start), behind the end"
      }
      guard let end = chapter.end, let duration = chapter.duration else {
        return "from \(chapter.start)"
      }
      return "\(chapter.start) – \(end)   \(duration)"
    }
  }
}

extension State {
  /// The lines that the detail has, below the title and above the links, or all of them.
  func detailLineCount(isWhole: Bool) -> Int {
    let width = size.columns - 2
    guard isWhole else {
      let pinned = 1 + DetailView.linkCount(self, height: layout.detail.height)
      return DetailView.bodyLines(self, width: width).count + pinned
    }
    return DetailView.wholeLines(
      self, width: DetailView.wholeWidth(columns: size.columns)
    ).count
  }
}
