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

  /// Writes all rows of events: of a long list that can be divided on all processors, since to write the
  /// rows of a large library takes as long as to read a fifth of it.
  mutating func write(_ events: [Event], as kind: ListKind) throws(CommandFailure) {
    let count = Self.eventsAtOnce * WorkerThread.usefulCount
    guard list.isDivisible, events.count > Self.eventsAtOnce, WorkerThread.usefulCount > 1 else {
      for event in events { try write(event, as: kind) }
      return
    }
    try send()
    // What a thread has written to once has room for the next rows.
    var pieces = [OutputBuffer](repeating: OutputBuffer(), count: WorkerThread.usefulCount)
    for start in stride(from: 0, to: events.count, by: count) {
      pieces = writeRows(of: events[start..<min(start + count, events.count)], to: pieces)
      for piece in pieces { try StandardOutput.write(piece.bytes) }
    }
    hasRows = hasRows || kind != .chapters || events.contains { $0.chapterCount > 0 }
  }

  /// Writes the rows of some events to several buffers in place of what they hold, each by a thread of its
  /// own.
  private func writeRows(
    of events: ArraySlice<Event>, to buffers: [OutputBuffer]
  ) -> [OutputBuffer] {
    let list = list
    let pieces = Mutex(buffers)
    DispatchQueue.concurrentPerform(iterations: buffers.count) { number in
      var writer = list
      var piece = pieces.withLock { exchange(&$0[number], with: OutputBuffer()) }
      piece.removeAll()
      for event in events.dropFirst(number * Self.eventsAtOnce).prefix(Self.eventsAtOnce) {
        writer.write(event, to: &piece)
      }
      pieces.withLock { [piece] in $0[number] = piece }
    }
    return pieces.withLock { $0 }
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
