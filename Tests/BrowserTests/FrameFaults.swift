import Terminal

/// What is wrong with a frame's cells: nothing, ever.
enum FrameFaults {
  static func all(in frame: Frame) -> [String] {
    var faults: [String] = []
    if let cursor = frame.cursor, !frame.bounds.contains(cursor) {
      faults.append("the cursor is at \(cursor) of \(frame.size)")
    }
    var widths: [String: Int] = [:]
    for row in 0..<frame.size.rows {
      let cells = frame.row(row)
      if cells.count != frame.size.columns { faults.append("row \(row) has \(cells.count) cells") }
      // The cells that the glyph before still takes.
      var rest = 0
      for (column, cell) in cells.enumerated() {
        if cell.glyph.isEmpty != (rest > 0) {
          faults.append("\(cell.glyph.debugDescription) is not whole at \(column), \(row)")
        }
        rest = rest > 0 ? rest - 1 : width(of: cell.glyph, &widths) - 1
      }
      if rest > 0 { faults.append("row \(row) ends in half a glyph") }
    }
    return faults
  }

  private static func width(of glyph: String, _ known: inout [String: Int]) -> Int {
    if glyph == " " { return 1 }
    if let width = known[glyph] { return width }
    let width = DisplayText(glyph).width
    known[glyph] = width
    return width
  }
}
