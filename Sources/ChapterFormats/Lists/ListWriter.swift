public import ChapterModel

/// Writes a list event by event, so that a library of any size passes through a small buffer.
public protocol ListWriter: Sendable {
  /// Whether the rows of an event say nothing of those before them, so that several copies can write
  /// the events of one list.
  var isDivisible: Bool { get }

  /// Writes what comes before the first row.
  mutating func writeStart(to output: inout OutputBuffer)

  /// Writes the rows of an event.
  mutating func write(_ event: Event, to output: inout OutputBuffer)

  /// Writes one row, for lists that are in another order than the catalog.
  mutating func write(_ row: ListRow, to output: inout OutputBuffer)

  /// Writes what comes after the last row.
  mutating func writeEnd(to output: inout OutputBuffer)
}

extension ListWriter {
  /// A list is in one piece unless it says otherwise.
  public var isDivisible: Bool { false }
}
