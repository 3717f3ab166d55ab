import ChapterCatalog
import ChapterModel
import Terminal

/// What is selected: its title and times, who speaks, what it is about, and the link that would be
/// copied, which is always the last line. What doesn't fit between them is scrolled.
struct DetailView {
  let state: State

  func draw(in frame: inout Frame, rect: Rect) {
    guard rect.height > 0 else { return }
    drawLinks(in: &frame, rect)
    guard rect.height > 1 else { return }
    drawTitle(in: &frame, rect)
    let height = rect.height - 1 - Self.linkCount(state, height: rect.height)
    drawBody(
      in: &frame,
      Rect(column: rect.column + 1, row: rect.row + 1, width: rect.width - 2, height: height))
  }

  /// Draws all of it from a line on, over the lists.
  func drawWhole(in frame: inout Frame, rect: Rect, top: Int) {
    let width = rect.width - 2
    let lines = Self.wholeLines(state, width: width)
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      line.draw(
        in: &frame,
        rect: Rect(column: rect.column + 1, row: rect.row + offset, width: width, height: 1))
    }
    frame.cursor = Position(column: rect.column, row: rect.row)
  }

  private func drawBody(in frame: inout Frame, _ rect: Rect) {
    guard rect.height > 0 else { return }
    let lines = Self.bodyLines(state, width: rect.width)
    let shown = lines.dropFirst(state.detailTop).prefix(rect.height)
    for (offset, line) in shown.enumerated() {
      line.draw(
        in: &frame,
        rect: Rect(column: rect.column, row: rect.row + offset, width: rect.width, height: 1))
    }
    guard lines.count > state.detailTop + shown.count else { return }
    // One sees that it goes on, and how to get there.
    frame.write("…", at: Position(column: rect.endColumn, row: rect.endRow - 1), style: .muted)
  }

  private func drawTitle(in frame: inout Frame, _ rect: Rect) {
    let facts = DisplayText(Self.facts(state))
    let start = Position(column: rect.column + 1, row: rect.row)
    let room = rect.width - 2 - (facts.width > 0 ? facts.width + 2 : 0)
    frame.write(DisplayText(Self.title(state)).truncated(to: room), at: start, style: .title)
    let end = Position(column: rect.endColumn - facts.width - 1, row: rect.row)
    frame.write(facts, at: end, style: .time)
  }

  /// Draws the links that would be copied at the bottom: one, or of many as many as there is room
  /// for.
  private func drawLinks(in frame: inout Frame, _ rect: Rect) {
    let links = state.links
    guard !links.isEmpty else {
      let start = Position(column: rect.column + 1, row: rect.endRow - 1)
      frame.write("no link", at: start, width: rect.width - 2, style: .muted)
      return
    }
    let shown = links.prefix(Self.linkCount(state, height: rect.height))
    for (offset, link) in shown.enumerated() {
      let row = rect.endRow - shown.count + offset
      let hidden = offset == shown.count - 1 ? links.count - shown.count : 0
      drawLink(link, more: hidden, in: &frame, rect, row: row)
    }
  }

  private func drawLink(
    _ link: String, more: Int, in frame: inout Frame, _ rect: Rect, row: Int
  ) {
    let more = DisplayText(more > 0 ? "  and \(more) more" : "")
    let text = LinkText.elided(link, to: rect.width - 2 - more.width)
    let start = Position(column: rect.column + 1, row: row)
    let column = frame.write(text, at: start, style: .link)
    frame.write(more, at: Position(column: column, row: row), style: .muted)
  }
}

extension DetailView {
  /// The lines that the links take at the bottom of so many.
  static func linkCount(_ state: State, height: Int) -> Int {
    max(1, min(state.links.count, height - 5))
  }

  /// The lines between title and links.
  static func bodyLines(_ state: State, width: Int) -> [DetailLine] {
    if state.focus == .events, let group = state.group {
      return groupLines(group, in: state.catalog, width: width)
    }
    guard let talk = state.talk else { return [] }
    let chapter = state.focus == .chapters ? state.chapter : nil
    return TalkLines(talk: talk, chapter: chapter, width: width).lines
  }

  /// The lines of a group's talks. By itself, because Swift 6.3.1 stops at `bodyLines` with
  /// optimization when this stands in it.
  private static func groupLines(
    _ group: TalkGroup, in catalog: Catalog, width: Int
  ) -> [DetailLine] {
    let talks = group.choices(in: catalog).compactMap { catalog.talk(at: $0) }
    let event = group.eventPlace.map { catalog.events[$0] }
    return GroupLines(talks: talks, event: event, width: width).lines
  }

  /// All lines, the links whole.
  static func wholeLines(_ state: State, width: Int) -> [DetailLine] {
    let facts = facts(state)
    return DetailLine.wrapped(title(state), width: width, .title)
      + (facts.isEmpty ? [] : DetailLine.wrapped(facts, width: width, .time))
      + bodyLines(state, width: width) + [DetailLine()]
      + state.links.flatMap { link in
        SelectableTextView.lines(of: link, width: width).map { DetailLine(DisplayText($0), .link) }
      }
  }

  private static func title(_ state: State) -> String {
    switch state.focus {
    case .events: state.group?.title ?? ""
    case .talks: state.talk?.title ?? ""
    case .chapters: state.chapter?.title ?? state.talk?.title ?? ""
    }
  }

  /// Dates and times of what is selected, for the right edge.
  private static func facts(_ state: State) -> String {
    switch state.focus {
    case .events: return state.group?.eventPlace == nil ? "" : state.event?.date?.description ?? ""
    case .talks: return state.talk.flatMap { TalkLength(of: $0)?.description } ?? ""
    case .chapters:
      guard let chapter = state.chapter else { return "" }
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
    let layout = Layout(size: size, focus: focus)
    let width = size.columns - 2
    guard isWhole else {
      let pinned = 1 + DetailView.linkCount(self, height: layout.detail.height)
      return DetailView.bodyLines(self, width: width).count + pinned
    }
    return DetailView.wholeLines(self, width: width).count
  }
}
