import ChapterModel
import Terminal

/// A bar that shows where in its talk a chapter lies and how long it is.
struct TimeBar {
  let chapter: Chapter
  let length: TalkLength

  func draw(in frame: inout Frame, rect: Rect) {
    let total = DisplayText(" \(length)")
    let bar = Rect(
      column: rect.column, row: rect.row, width: rect.width - total.width, height: 1)
    guard bar.width >= 10 else { return }
    let filled = filledCells(of: bar.width)
    frame.fill(bar, with: "─", style: .border)
    let past = Rect(column: bar.column, row: bar.row, width: filled.lowerBound, height: 1)
    frame.fill(past, with: "━", style: .muted)
    let part = Rect(
      column: bar.column + filled.lowerBound, row: bar.row, width: filled.count, height: 1)
    frame.fill(part, with: "█", style: .bar)
    frame.write(total, at: Position(column: bar.endColumn, row: rect.row), style: .time)
  }

  /// The cells that stand for the chapter: at least one.
  func filledCells(of width: Int) -> Range<Int> {
    let seconds = max(1, length.end.seconds)
    let end = min(chapter.end ?? length.end, length.end)
    let first = min(width - 1, min(chapter.start.seconds, seconds) * width / seconds)
    let last = min(width, max(first + 1, end.seconds * width / seconds))
    return first..<last
  }
}
