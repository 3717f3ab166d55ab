import Terminal

/// A text with the letters shown that a query found in it.
struct MatchedText {
  let text: String

  /// The ranges of its UTF-8 bytes that were found.
  let found: [Range<Int>]

  /// Draws it in at most so many cells; returns the column behind it.
  @discardableResult
  func draw(
    in frame: inout Frame, at start: Position, width: Int, style: Style, foundStyle: Style
  ) -> Int {
    let shown = DisplayText(text).truncated(to: width)
    let end = frame.write(shown, at: start, style: style)
    for range in found {
      let (first, last) = (cells(before: range.lowerBound), cells(before: range.upperBound))
      let cells = Rect(
        column: start.column + first, row: start.row,
        width: min(last, shown.width) - first, height: 1)
      if cells.width > 0 { frame.restyle(cells, style: foundStyle) }
    }
    return end
  }

  /// The cells that stand before a byte.
  private func cells(before offset: Int) -> Int {
    DisplayText(String(decoding: text.utf8.prefix(offset), as: UTF8.self)).width
  }
}
