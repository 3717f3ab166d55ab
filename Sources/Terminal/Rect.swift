/// A rectangle of cells; empty where its width or height is not positive.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int

  /// The top row.
  public var row: Int

  /// The number of columns.
  public var width: Int

  /// The number of rows.
  public var height: Int

  /// The rectangle from a top left cell on.
  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = width
    self.height = height
  }

  /// The rectangle of a whole screen.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, width: size.columns, height: size.rows)
  }

  /// The column behind the last one.
  public var endColumn: Int { column + width }

  /// The row below the last one.
  public var endRow: Int { row + height }

  /// Whether a cell lies in the rectangle.
  public func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < endColumn
      && position.row >= row && position.row < endRow
  }
}
