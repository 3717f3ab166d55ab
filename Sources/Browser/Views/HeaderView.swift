import ChapterCatalog
import ChapterModel
import Terminal

/// The line at the top: where one is, and how much there is.
struct HeaderView {
  let state: State

  func draw(in frame: inout Frame, rect: Rect) {
    frame.fill(rect, style: .header)
    let counts = DisplayText(counts)
    let room = rect.width - counts.width - 4
    let showsCounts = room >= 20
    let place = breadcrumb(width: showsCounts ? room : rect.width - 2)
    var column = frame.write(
      place.path, at: Position(column: 1, row: rect.row), style: .header)
    column = frame.write(
      place.end, at: Position(column: column, row: rect.row), style: .headerPlace)
    guard showsCounts else { return }
    frame.write(
      counts, at: Position(column: rect.width - counts.width - 1, row: rect.row), style: .header)
  }

  /// The way from the library to the selection, the nearest part kept whole longest.
  private func breadcrumb(width: Int) -> (path: DisplayText, end: DisplayText) {
    var parts: [String] =
      switch state.focus {
      case .events: [state.libraryName]
      case .talks: [state.group?.title ?? ""]
      case .chapters: [state.group?.title ?? "", state.talk?.title ?? ""]
      }
    if state.focus == .chapters, let chapter = state.chapter {
      parts.append(chapter.start.description)
    }
    let separator = " › "
    let end = DisplayText(parts.removeLast()).truncated(to: width)
    var room = width - end.width
    var path = ""
    for part in parts.reversed() {
      let available = room - separator.count
      guard available >= 6 else {
        path = room >= 4 ? "…\(separator)\(path)" : path
        break
      }
      let text = DisplayText(part).truncated(to: available)
      path = text.string + separator + path
      room = available - text.width
    }
    return (DisplayText(path), end)
  }

  private var counts: String {
    if case .reading(let posts) = state.loading {
      return posts == 0 ? "reading …" : "reading … \(posts) posts"
    }
    let catalog = state.catalog
    let marked = state.marks.isEmpty ? [] : ["\(state.marks.count) marked"]
    return
      (marked + [
        amount(catalog.events.count, "event"), amount(catalog.talkCount, "talk"),
        amount(catalog.chapterCount, "chapter"),
      ]).joined(separator: "  ")
  }

  private func amount(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
