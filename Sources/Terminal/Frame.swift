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
    let room = max(0, size.columns - position.column)
    let end = position.column + min(room, max(0, width))
    var column = position.column
    for glyph in text.glyphs {
      guard column + glyph.width <= end else { break }
      if column >= 0 {
        put(glyph, at: Position(column: column, row: position.row), style: style)
      }
      column += glyph.width
    }
    return column
  }

  /// Writes a string as ``write(_:at:width:style:)`` does, made safe to show first.
  @discardableResult
  public mutating func write(
    _ string: String, at position: Position, width: Int = .max, style: Style
  ) -> Int {
    write(DisplayText(string), at: position, width: width, style: style)
  }

  /// Fills a rectangle with one glyph of one cell.
  public mutating func fill(_ rect: Rect, with glyph: String = " ", style: Style) {
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn)) {
        let place = Position(column: column, row: row)
        put(DisplayText.Glyph(text: glyph, width: 1), at: place, style: style)
      }
    }
  }

  /// Gives the cells of a rectangle a style and leaves their glyphs.
  public mutating func restyle(_ rect: Rect, style: Style) {
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn)) {
        cells[row * size.columns + column].style = style
      }
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
