import ChapterCatalog
import ChapterModel
import Terminal

/// The line at the top: where one is, and how much there is.
struct HeaderView {
  let state: State

  private static let separator = " › "

  func draw(in frame: inout Frame, rect: Rect) {
    frame.fill(rect, style: .header)
    let parts = parts
    let whole = DisplayText(parts.joined(separator: Self.separator)).width
    let facts = DisplayText(HeaderFacts(state: state).text(besides: whole, width: rect.width))
    let reserved = facts.width > 0 ? facts.width + 4 : 2
    let place = breadcrumb(parts, width: rect.width - reserved)
    var column = frame.write(place.path, at: Position(column: 1, row: rect.row), style: .header)
    column = frame.write(
      place.end, at: Position(column: column, row: rect.row), style: .headerPlace)
    frame.write(
      facts, at: Position(column: rect.width - facts.width - 1, row: rect.row), style: .header)
  }

  /// The way from the library to the selection.
  private var parts: [String] {
    if let panel = state.searchPanel { return panel.choice.map(parts(of:)) ?? [state.libraryName] }
    let group = state.group?.title ?? ""
    return switch state.focus {
    case .events: [state.libraryName]
    case .talks: [group]
    case .chapters:
      [group, state.talk?.title ?? ""]
        + (state.chapter.map { [$0.start.description] } ?? [])
    }
  }

  /// The way to a result of the search.
  private func parts(of choice: Choice) -> [String] {
    let start = state.catalog.chapter(at: choice)?.start.description
    return [
      state.catalog.events[choice.event].title, state.catalog.talk(at: choice)?.title ?? "",
    ] + [start].compactMap(\.self)
  }

  /// The way in at most so many cells, the nearest part kept whole longest.
  private func breadcrumb(
    _ parts: [String], width: Int
  ) -> (path: DisplayText, end: DisplayText) {
    var parts = parts
    let end = DisplayText(parts.removeLast()).truncated(to: width)
    var room = width - end.width
    var path = ""
    for part in parts.reversed() {
      let available = room - Self.separator.count
      guard available >= 6 else {
        path = room >= 4 ? "…\(Self.separator)\(path)" : path
        break
      }
      let text = DisplayText(part).truncated(to: available)
      path = text.string + Self.separator + path
      room = available - text.width
    }
    return (DisplayText(path), end)
  }
}
