import Terminal

/// A result of the search over everything, on one line or on two.
struct SearchRowView {
  let row: SearchRow
  let columns: SearchColumns
  let isSelected: Bool

  func draw(in frame: inout Frame, rect: Rect, isMarked: Bool) {
    if isSelected {
      frame.fill(rect, style: .selection)
      frame.write("▸", at: Position(column: rect.column, row: rect.row), style: .selection)
    }
    if isMarked {
      frame.write(
        "●", at: Position(column: rect.column + 1, row: rect.row), style: style(.mark))
    }
    let start = Position(column: rect.column + SearchColumns.margin, row: rect.row)
    if rect.height > 1 {
      drawTitle(in: &frame, at: start)
      drawWay(in: &frame, at: Position(column: start.column, row: rect.row + 1))
    } else {
      drawTitle(in: &frame, at: drawOneLineWay(in: &frame, at: start))
    }
  }

  private func style(_ style: Style) -> Style { isSelected ? .selection : style }

  private var foundStyle: Style { isSelected ? .selectionMatch : .match }

  /// Draws the way in its column and what parts it from the title; returns where that begins.
  private func drawOneLineWay(in frame: inout Frame, at start: Position) -> Position {
    guard columns.way > 0 else { return start }
    drawWay(in: &frame, at: start)
    let end = Position(column: start.column + columns.way, row: start.row)
    let column = frame.write(SearchRow.separator, at: end, style: style(.muted))
    return Position(column: column, row: start.row)
  }

  private func drawTitle(in frame: inout Frame, at start: Position) {
    var column = start.column
    if columns.time > 0 {
      draw(
        row.time, in: &frame,
        at: Position(column: column + columns.time - row.time.width, row: start.row),
        width: row.time.width, style(.time))
      column += columns.time + SearchColumns.margin
    }
    draw(
      row.title, in: &frame, at: Position(column: column, row: start.row), width: columns.title,
      style(.plain))
  }

  /// Draws event and talk in the way's column: of what has no room the event goes first, then the
  /// talk.
  private func drawWay(in frame: inout Frame, at start: Position) {
    var column = start.column
    for (place, (part, width)) in zip(row.way, partWidths).enumerated() where width > 0 {
      if place > 0, column > start.column {
        column = frame.write(
          SearchRow.separator, at: Position(column: column, row: start.row), style: style(.muted))
      }
      column = draw(
        part, in: &frame, at: Position(column: column, row: start.row), width: width,
        style(.muted))
    }
  }

  /// The cells that the parts of the way get.
  private var partWidths: [Int] {
    guard row.way.count == 2 else { return row.way.map { min($0.width, columns.way) } }
    let room = columns.way - DisplayText(SearchRow.separator).width
    // Less of an event than this tells nothing.
    guard row.wayWidth <= columns.way || room >= 24 else { return [0, columns.way] }
    let (event, talk) = (row.way[0].width, row.way[1].width)
    let events = max(room - talk, min(event, max(8, room / 3)))
    return [min(event, events), room - min(event, events)]
  }

  @discardableResult
  private func draw(
    _ part: SearchRow.Part, in frame: inout Frame, at position: Position, width: Int,
    _ style: Style
  ) -> Int {
    MatchedText(text: part.text, found: part.found).draw(
      in: &frame, at: position, width: width, style: style, foundStyle: foundStyle)
  }
}
