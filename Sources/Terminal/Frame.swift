/// A whole screen's cells and the place of its cursor: what views draw and screens show.
///
/// A glyph of two cells is never cut in half: where only its left cell would fit, a blank stands
/// instead, and writing over one half blanks the other.
public struct Frame: Hashable, Sendable {
  /// How many cells it has; never negative.
  public let size: Size

  /// Where the hardware cursor rests, which screen readers follow; nil hides it.
  public var cursor: Position?

  private var cells: [Cell]

  /// A blank frame.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
  }

  /// The rectangle of the whole frame.
  public var bounds: Rect { Rect(size) }

  /// The cells of a row, from left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The cell at a place inside the frame.
  public subscript(position: Position) -> Cell {
    cells[position.row * size.columns + position.column]
  }

  /// The text of the rows without styles, trailing blanks left out: what a person would see.
  public var text: String {
    (0..<size.rows).map { number in
      var line = ""
      for cell in row(number) { line += cell.glyph }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Writes text from a place on, in at most `width` cells and never beyond the frame.
  ///
  /// - Returns: the column behind what was written.
  @discardableResult
  public mutating func write(
    _ text: DisplayText, at position: Position, width: Int = .max, style: Style
  ) -> Int {
    guard position.row >= 0, position.row < size.rows else { return position.column }
    let end = endColumn(from: position.column, width: width)
    var place = position
    for glyph in text.glyphs where place.column < end {
      write(glyph, at: place, end: end, style: style)
      place.column = min(end, place.column + glyph.width)
    }
    return place.column
  }

  /// Writes a string as ``write(_:at:width:style:)`` does, made safe to show first.
  @discardableResult
  public mutating func write(
    _ string: String, at position: Position, width: Int = .max, style: Style
  ) -> Int {
    guard DisplayText.isPrintableASCII(string) else {
      return write(DisplayText(string), at: position, width: width, style: style)
    }
    guard position.row >= 0, position.row < size.rows else { return position.column }
    let end = endColumn(from: position.column, width: width)
    var place = position
    for byte in string.utf8 where place.column < end {
      write(DisplayText.glyph(ofASCII: byte), at: place, end: end, style: style)
      place.column += 1
    }
    return place.column
  }

  /// Fills a rectangle with one glyph of one cell; a blank where the text isn't one.
  public mutating func fill(_ rect: Rect, with glyph: String = " ", style: Style) {
    let glyph = DisplayText(glyph).glyphs.first { $0.width == 1 } ?? .blank
    for row in rows(of: rect) {
      for column in columns(of: rect) {
        put(glyph, at: Position(column: column, row: row), style: style)
      }
    }
  }

  /// Gives the cells of a rectangle a style and leaves their glyphs; a glyph of two cells has the
  /// style that its left one is given.
  public mutating func restyle(_ rect: Rect, style: Style) {
    let columns = columns(of: rect)
    for row in rows(of: rect) {
      let start = row * size.columns
      for column in columns where !cells[start + column].glyph.isEmpty {
        cells[start + column].style = style
        if column + 1 < size.columns, cells[start + column + 1].glyph.isEmpty {
          cells[start + column + 1].style = style
        }
      }
    }
  }

  /// The column behind the last that may be written, from a column on.
  private func endColumn(from column: Int, width: Int) -> Int {
    let (end, isBeyond) = column.addingReportingOverflow(max(0, width))
    return isBeyond ? size.columns : min(size.columns, end)
  }

  /// The rows of a rectangle inside the frame.
  private func rows(of rect: Rect) -> Range<Int> {
    let first = min(max(0, rect.row), size.rows)
    return first..<max(first, min(size.rows, rect.endRow))
  }

  /// The columns of a rectangle inside the frame.
  private func columns(of rect: Rect) -> Range<Int> {
    let first = min(max(0, rect.column), size.columns)
    return first..<max(first, min(size.columns, rect.endColumn))
  }

  /// Writes a glyph, or a blank for the half of it that lies inside.
  private mutating func write(
    _ glyph: DisplayText.Glyph, at position: Position, end: Int, style: Style
  ) {
    let column = position.column
    if column >= 0, column + glyph.width <= end {
      put(glyph, at: position, style: style)
    } else if column >= 0 {
      put(.blank, at: position, style: style)
    } else if column + glyph.width > 0 {
      put(.blank, at: Position(column: 0, row: position.row), style: style)
    }
  }

  private mutating func put(_ glyph: DisplayText.Glyph, at position: Position, style: Style) {
    let place = position.row * size.columns + position.column
    blankBrokenHalves(from: position, width: glyph.width)
    cells[place] = Cell(glyph: glyph.text, style: style)
    if glyph.width == 2 { cells[place + 1] = .rightHalf(style) }
  }

  /// Blanks what is left of two-cell glyphs that the cells about to be written cut in half.
  private mutating func blankBrokenHalves(from position: Position, width: Int) {
    let place = position.row * size.columns + position.column
    if cells[place].glyph.isEmpty, position.column > 0 {
      cells[place - 1].glyph = " "
    }
    let behind = position.column + width
    if behind < size.columns, cells[place + width].glyph.isEmpty {
      cells[place + width].glyph = " "
    }
  }
}
