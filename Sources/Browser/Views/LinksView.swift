import Terminal

/// The links that would be copied, as many as there is room for, at the bottom of a rectangle.
struct LinksView {
  /// The first of the links.
  let links: [String]

  /// How many things there are whose links would be copied.
  let count: Int

  func draw(in frame: inout Frame, rect: Rect) {
    guard rect.height > 0 else { return }
    guard !links.isEmpty else {
      let start = Position(column: rect.column + 1, row: rect.endRow - 1)
      frame.write("no link", at: start, width: rect.width - 2, style: .muted)
      return
    }
    let shown = links.prefix(rect.height)
    for (offset, link) in shown.enumerated() {
      let hidden = offset == shown.count - 1 ? count - shown.count : 0
      draw(link, more: hidden, in: &frame, rect, row: rect.endRow - shown.count + offset)
    }
  }

  private func draw(_ link: String, more: Int, in frame: inout Frame, _ rect: Rect, row: Int) {
    let more = DisplayText(more > 0 ? "  and \(more) more" : "")
    let text = LinkText.elided(link, to: rect.width - 2 - more.width)
    let start = Position(column: rect.column + 1, row: row)
    let column = frame.write(text, at: start, style: .link)
    frame.write(more, at: Position(column: column, row: row), style: .muted)
  }
}
