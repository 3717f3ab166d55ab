internal import CNcursesShim
internal import Terminal

/// Draws a frame with curses: the rows that differ from the frame before.
struct FramePainter {
  /// Whether the terminal's locale has more than ASCII.
  let isUTF8: Bool

  /// What curses draws; a frame made for another size is cut to it.
  let size: Size

  /// Draws a frame over another; with none, what the terminal shows is forgotten.
  func paint(_ frame: Frame, over shown: Frame?) {
    let base = shown?.size == frame.size ? shown : nil
    shim_display_begin(base == nil)
    for row in 0..<min(frame.size.rows, size.rows) {
      let cells = frame.row(row)
      if let base, base.row(row) == cells { continue }
      paint(cells.prefix(size.columns), row: row, isCleared: base == nil)
    }
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    shim_display_end(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
  }

  private func paint(_ cells: ArraySlice<Cell>, row: Int, isCleared: Bool) {
    let drawn = isCleared ? cells.prefix(drawnCount(of: cells)) : cells
    for cell in drawn where !cell.glyph.isEmpty { put(cell) }
    shim_display_end_row(Int32(row))
  }

  /// How many cells come before the blanks at a row's end, half of a usual frame: where all is
  /// cleared before it is drawn, curses has them already.
  private func drawnCount(of cells: ArraySlice<Cell>) -> Int {
    guard shim_display_look_is_clear(Style.plain.lookNumber) else { return cells.count }
    let blank = Cell()
    var end = cells.endIndex
    while end > cells.startIndex, cells[end - 1] == blank { end -= 1 }
    return end - cells.startIndex
  }

  private func put(_ cell: Cell) {
    let look = cell.style.lookNumber
    let bytes = cell.glyph.utf8
    if bytes.count == 1, let byte = bytes.first {
      shim_display_put(UInt32(byte), nil, 0, look)
    } else if isUTF8 {
      put(cell.glyph.unicodeScalars, look: look)
    } else {
      for byte in ASCIISubstitute.bytes(for: cell.glyph) {
        shim_display_put(UInt32(byte), nil, 0, look)
      }
    }
  }

  /// Puts a glyph of one scalar, as nearly all are, or of more.
  private func put(_ scalars: Character.UnicodeScalarView, look: Int32) {
    guard let base = scalars.first else { return }
    let marks = scalars.index(after: scalars.startIndex)
    guard marks < scalars.endIndex else { return shim_display_put(base.value, nil, 0, look) }
    let others = scalars[marks...].map(\.value)
    shim_display_put(base.value, others, Int32(others.count), look)
  }
}
