import Terminal

/// A line of the detail.
struct DetailLine {
  /// A part of a line in one style.
  struct Span {
    let text: DisplayText
    let style: Style
  }

  /// What stands from the left on.
  var spans: [Span] = []

  /// What stands at the right edge.
  var trailing: Span?

  /// The bar that takes the whole line.
  var bar: TimeBar?

  /// A line in one style.
  init(_ text: DisplayText, _ style: Style) { spans = [Span(text: text, style: style)] }

  /// An empty line, or the line of a bar.
  init(bar: TimeBar? = nil) { self.bar = bar }

  /// The lines of a text that is broken at blanks.
  static func wrapped(_ text: String, width: Int, _ style: Style) -> [DetailLine] {
    WordWrap.lines(of: text, width: width).map { DetailLine($0, style) }
  }

  func draw(in frame: inout Frame, rect: Rect) {
    if let bar { return bar.draw(in: &frame, rect: rect) }
    let room = rect.width - (trailing.map { $0.text.width + 2 } ?? 0)
    var column = rect.column
    for span in spans {
      column = frame.write(
        span.text, at: Position(column: column, row: rect.row), width: rect.column + room - column,
        style: span.style)
    }
    guard let trailing else { return }
    frame.write(
      trailing.text, at: Position(column: rect.endColumn - trailing.text.width, row: rect.row),
      style: trailing.style)
  }
}
