public import ChapterModel

/// Writes a list event by event, so that a library of any size passes through a small buffer.
public protocol ListWriter {
  /// Writes what comes before the first row.
  mutating func writeStart(to output: inout OutputBuffer)

  /// Writes the rows of an event.
  mutating func write(_ event: Event, to output: inout OutputBuffer)

  /// Writes one row, for lists that are in another order than the catalog.
  mutating func write(_ row: ListRow, to output: inout OutputBuffer)

  /// Writes what comes after the last row.
  mutating func writeEnd(to output: inout OutputBuffer)
}
