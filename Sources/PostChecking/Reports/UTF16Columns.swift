/// Counts columns in UTF-16 code units, as editors and SARIF's viewers have them.
struct UTF16Columns {
  private var line = -1
  private var offset = 0
  private var column = 1

  /// The column, from 1, of an offset in the line that begins at another. Asking for places in their
  /// order takes time in proportion to the line's length, however many there are.
  mutating func column(of place: Int, inLineAt start: Int, _ text: Span<UInt8>) -> Int {
    if start != line || place < offset { (line, offset, column) = (start, start, 1) }
    column += Self.units(text, offset..<max(offset, min(place, text.count)))
    offset = max(offset, place)
    return column
  }

  /// How many code units some bytes take; of bad bytes each first one of a character counts.
  static func units(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for offset in range {
      let byte = text[offset]
      if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
    }
    return count
  }
}
