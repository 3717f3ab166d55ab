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
      paint(cells.prefix(size.columns), row: row)
    }
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    shim_display_end(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
  }

  private func paint(_ cells: ArraySlice<Cell>, row: Int) {
    for cell in cells where !cell.glyph.isEmpty { put(cell) }
    shim_display_end_row(Int32(row))
  }

  private func put(_ cell: Cell) {
    let look = cell.style.lookNumber
    let bytes = cell.glyph.utf8
    if bytes.count == 1, let byte = bytes.first {
      shim_display_put(UInt32(byte), nil, 0, look)
    } else if isUTF8 {
      let scalars = cell.glyph.unicodeScalars.map(\.value)
      shim_display_put(scalars[0], Array(scalars.dropFirst()), Int32(scalars.count - 1), look)
    } else {
      for byte in ASCIISubstitute.bytes(for: cell.glyph) {
        shim_display_put(UInt32(byte), nil, 0, look)
      }
    }
  }
}
