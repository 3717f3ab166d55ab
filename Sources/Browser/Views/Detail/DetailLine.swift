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
  var trailing: [Span] = []

  /// What stands in a second column, and where that begins, in cells from the left.
  var aside: [Span] = []
  var asideColumn = 0

  /// The bar that takes the whole line.
  var bar: TimeBar?

  /// The line of the post that a fault stands at, where this says one.
  var faultLine: Int?

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
    let edge = trailing.reduce(0) { $0 + $1.text.width }
    let end = aside.isEmpty ? rect.endColumn - (edge > 0 ? edge + 2 : 0) : rect.column + asideColumn
    draw(spans, in: &frame, from: rect.column, to: end, row: rect.row)
    draw(
      aside, in: &frame, from: rect.column + asideColumn, to: rect.endColumn, row: rect.row)
    draw(
      trailing, in: &frame, from: rect.endColumn - edge, to: rect.endColumn, row: rect.row)
  }

  private func draw(_ spans: [Span], in frame: inout Frame, from start: Int, to end: Int, row: Int)
  {
    var column = start
    for span in spans {
      column = frame.write(
        span.text, at: Position(column: column, row: row), width: end - column, style: span.style)
    }
  }
}
