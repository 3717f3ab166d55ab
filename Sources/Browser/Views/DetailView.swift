import ChapterModel
import Terminal

/// What is selected, whole: its title and times, who speaks, what it is about, and the link that
/// would be copied, which is always the last line.
struct DetailView {
  let state: State

  func draw(in frame: inout Frame, rect: Rect) {
    guard rect.height > 0 else { return }
    drawLinks(in: &frame, rect)
    guard rect.height > 1 else { return }
    drawTitle(in: &frame, rect)
    let body = Rect(
      column: rect.column + 1, row: rect.row + 1, width: rect.width - 2, height: rect.height - 2)
    guard body.height > 0 else { return }
    if state.focus == .events, let event = state.event {
      EventDetailView(event: event).draw(in: &frame, rect: body)
    } else if let talk = state.talk {
      let chapter = state.focus == .chapters ? state.chapter : nil
      TalkDetailView(talk: talk, chapter: chapter).draw(in: &frame, rect: body)
    }
  }

  private func drawTitle(in frame: inout Frame, _ rect: Rect) {
    let facts = DisplayText(facts)
    let start = Position(column: rect.column + 1, row: rect.row)
    let room = rect.width - 2 - (facts.width > 0 ? facts.width + 2 : 0)
    frame.write(DisplayText(title).truncated(to: room), at: start, style: .title)
    let end = Position(column: rect.endColumn - facts.width - 1, row: rect.row)
    frame.write(facts, at: end, style: .time)
  }

  /// Draws the links that would be copied at the bottom: one, or of an event as many as there is
  /// room for.
  private func drawLinks(in frame: inout Frame, _ rect: Rect) {
    let links = state.links
    guard !links.isEmpty else {
      let start = Position(column: rect.column + 1, row: rect.endRow - 1)
      frame.write("no link", at: start, width: rect.width - 2, style: .muted)
      return
    }
    let shown = links.prefix(max(1, rect.height - 5))
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

  private var title: String {
    switch state.focus {
    case .events: state.event?.title ?? ""
    case .talks: state.talk?.title ?? ""
    case .chapters: state.chapter?.title ?? state.talk?.title ?? ""
    }
  }

  /// Dates and times of what is selected, for the right edge.
  private var facts: String {
    switch state.focus {
    case .events: return state.event?.date?.description ?? ""
    case .talks:
      guard let talk = state.talk, let length = TalkLength(of: talk) else { return "" }
      return "\(length)"
    case .chapters:
      guard let chapter = state.chapter else { return "" }
      guard let end = chapter.end, let duration = chapter.duration else {
        return "from \(chapter.start)"
      }
      return "\(chapter.start) – \(end)   \(duration)"
    }
  }
}
