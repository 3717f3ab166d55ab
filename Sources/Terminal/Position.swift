/// A cell's place, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// The column, from 0 at the left.
  public var column: Int

  /// The row, from 0 at the top.
  public var row: Int

  /// The place at a column of a row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
