import ChapterCatalog
import ChapterModel
import Terminal

/// The lines around the lists: each list's name and place above it, a bar that scrolls beside it.
struct PaneLinesView {
  let state: State
  let layout: Layout

  func draw(in frame: inout Frame) {
    frame.fill(layout.listHeading, with: "─", style: .border)
    frame.fill(layout.rule, with: "─", style: .border)
    for (pane, rect) in zip(layout.panes, layout.lists) {
      if layout.listHeading.height > 0 { drawHeading(of: pane, above: rect, in: &frame) }
      drawRightEdge(of: pane, beside: rect, in: &frame)
    }
  }

  private func drawHeading(of pane: Pane, above rect: Rect, in frame: inout Frame) {
    let row = layout.listHeading.row
    let isFocused = pane == state.focus
    if isFocused {
      let line = Rect(column: rect.column, row: row, width: rect.width, height: 1)
      frame.fill(line, with: "─", style: .borderFocused)
    }
    let name = heading(of: pane)
    frame.write(
      name, at: Position(column: rect.column + 1, row: row), width: rect.width - 2,
      style: isFocused ? .title : .muted)
    let count = state.count(in: pane)
    guard count > 0 else { return }
    let place = DisplayText(" \(state.position(in: pane).selected + 1)/\(count) ")
    guard rect.width >= DisplayText(name).width + place.width + 2 else { return }
    frame.write(
      place, at: Position(column: rect.endColumn - place.width - 1, row: row),
      style: isFocused ? .title : .muted)
  }

  /// The list's name, how it is sorted where that isn't the usual way, and what it is filtered by.
  private func heading(of pane: Pane) -> String {
    let name = pane == .events ? state.order.grouping.title : pane.title
    let order = state.order.name(in: pane)
    let filter = state.filters[pane].map { "⊂ \($0.text)" } ?? ""
    return " " + [name, order, filter].filter { !$0.isEmpty }.joined(separator: " ") + " "
  }

  private func drawRightEdge(of pane: Pane, beside rect: Rect, in frame: inout Frame) {
    let isRightmost = rect.endColumn >= layout.footer.width
    let column = isRightmost ? rect.endColumn - 1 : rect.endColumn
    if !isRightmost {
      let edge = Rect(column: column, row: rect.row, width: 1, height: rect.height)
      frame.fill(edge, with: "│", style: .border)
      joint("┬", in: layout.listHeading, at: column, of: &frame)
      joint("┴", in: layout.rule, at: column, of: &frame)
    }
    let rows = ScrollThumb.rows(
      top: state.position(in: pane).top, count: state.count(in: pane), height: rect.height)
    guard let thumb = rows else { return }
    let bar = Rect(
      column: column, row: rect.row + thumb.lowerBound, width: 1, height: thumb.count)
    frame.fill(bar, with: "┃", style: pane == state.focus ? .borderFocused : .muted)
  }

  private func joint(_ glyph: String, in line: Rect, at column: Int, of frame: inout Frame) {
    let cell = Rect(column: column, row: line.row, width: 1, height: line.height)
    frame.fill(cell, with: glyph, style: .border)
  }
}

extension Pane {
  /// The list's name as its heading writes it.
  var title: String {
    switch self {
    case .events: "Events"
    case .talks: "Talks"
    case .chapters: "Chapters"
    }
  }
}
