import ChapterFormats
import ChapterModel
import Dispatch
import PostFiles
import Synchronization

/// Rows on their way to standard output, in pieces of a quarter of a megabyte.
struct RowStream {
  private static let largestPiece = 256 << 10

  /// How many events a thread writes in one go: a few hundred kilobytes of rows.
  private static let eventsAtOnce = 32

  /// How many rows of different talks it writes in one go.
  private static let rowsAtOnce = 1024

  private var list: any ListWriter
  private var output = OutputBuffer()

  /// Whether a row was written.
  private(set) var hasRows = false

  /// A stream of rows that a writer writes.
  init(_ list: any ListWriter) {
    self.list = list
    self.list.writeStart(to: &output)
  }

  /// Writes all rows of events.
  mutating func write(_ events: [Event], as kind: ListKind) throws(CommandFailure) {
    try write(events.count, atOnce: Self.eventsAtOnce) { number, list, output in
      list.write(events[number], to: &output)
    }
    hasRows = hasRows || events.contains { kind != .chapters || $0.chapterCount > 0 }
  }

  /// Writes so many rows, each as `row` makes it of its number.
  mutating func write(_ count: Int, row: @Sendable (Int) -> ListRow) throws(CommandFailure) {
    try write(count, atOnce: Self.rowsAtOnce) { number, list, output in
      list.write(row(number), to: &output)
    }
    hasRows = hasRows || count > 0
  }

  /// Has `body` write so many items: of a long list that can be divided on all processors, since to write
  /// the rows of a large library takes as long as to read a fifth of it.
  private mutating func write(
    _ count: Int, atOnce: Int,
    _ body: @Sendable (Int, inout any ListWriter, inout OutputBuffer) -> Void
  ) throws(CommandFailure) {
    guard list.isDivisible, count > atOnce, WorkerThread.usefulCount > 1 else {
      for number in 0..<count {
        body(number, &list, &output)
        try sendWherePieceIsFull()
      }
      return
    }
    try send()
    // What a thread has written to once has room for the next rows.
    var pieces = [OutputBuffer](repeating: OutputBuffer(), count: WorkerThread.usefulCount)
    for start in stride(from: 0, to: count, by: atOnce * pieces.count) {
      fill(&pieces, with: start..<count, atOnce: atOnce, body)
      for piece in pieces { try StandardOutput.write(piece.bytes) }
    }
  }

  /// Writes the first of some items to several buffers in place of what they hold, each by a thread of its
  /// own.
  private func fill(
    _ buffers: inout [OutputBuffer], with numbers: Range<Int>, atOnce: Int,
    _ body: @Sendable (Int, inout any ListWriter, inout OutputBuffer) -> Void
  ) {
    let (list, count) = (list, buffers.count)
    // Nobody else may hold what they write to, else it would be copied.
    let pieces = Mutex(exchange(&buffers, with: []))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      var writer = list
      var piece = pieces.withLock { exchange(&$0[place], with: OutputBuffer()) }
      piece.removeAll()
      for number in numbers.dropFirst(place * atOnce).prefix(atOnce) {
        body(number, &writer, &piece)
      }
      pieces.withLock { [piece] in $0[place] = piece }
    }
    buffers = pieces.withLock { exchange(&$0, with: []) }
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
