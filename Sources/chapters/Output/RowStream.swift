import ChapterFormats
import ChapterModel

/// Rows on their way to standard output, in pieces of a quarter of a megabyte.
struct RowStream {
  private static let largestPiece = 256 << 10

  private var list: any ListWriter
  private var output = OutputBuffer()

  /// Whether a row was written.
  private(set) var hasRows = false

  /// A stream of rows that a writer writes.
  init(_ list: any ListWriter) {
    self.list = list
    self.list.writeStart(to: &output)
  }

  /// Writes all rows of an event.
  mutating func write(_ event: Event, as kind: ListKind) throws(CommandFailure) {
    list.write(event, to: &output)
    hasRows = hasRows || kind != .chapters || event.chapterCount > 0
    try sendWherePieceIsFull()
  }

  /// Writes one row.
  mutating func write(_ row: ListRow) throws(CommandFailure) {
    list.write(row, to: &output)
    hasRows = true
    try sendWherePieceIsFull()
  }

  /// Writes what comes last.
  mutating func end() throws(CommandFailure) {
    list.writeEnd(to: &output)
    try send()
  }

  private mutating func sendWherePieceIsFull() throws(CommandFailure) {
    if output.count > Self.largestPiece { try send() }
  }

  private mutating func send() throws(CommandFailure) {
    try StandardOutput.write(output.bytes)
    output.removeAll()
  }
}
