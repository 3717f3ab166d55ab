/// The file that keeps what lasts, on a thread of its own: nobody who calls ever waits for the disk.
///
/// Nothing is opened before the first load or change. Several programs may use the file at once, and
/// whatever was said to be saved outlives a kill at any moment.
public final class LibraryFile: Sendable {
  /// Where it is.
  public let path: String

  private let queue: JobQueue
  private let startThread: @Sendable (@escaping @Sendable () -> Void) -> Bool

  /// A file at a path, opened with the first load or change.
  ///
  /// - Parameters:
  ///   - path: where it is, absolute; it need not be there yet.
  ///   - startThread: runs its argument on a thread of its own; false where there's none left.
  public init(
    path: String, startThread: @escaping @Sendable (@escaping @Sendable () -> Void) -> Bool
  ) {
    self.path = path
    self.startThread = startThread
    queue = JobQueue()
  }

  deinit { queue.close() }

  /// Reads what is remembered. A file that isn't there remembers nothing, and isn't made.
  ///
  /// - Parameter then: takes what could be read, and why it's not all; called on the file's thread,
  ///   or on this one where that can't start.
  public func load(then: @escaping @Sendable (Remembered, LibraryError?) -> Void) {
    put(.load(then)) { then(Remembered(), $0) }
  }

  /// Writes a change down, after all that was asked for before.
  ///
  /// - Parameters:
  ///   - change: what to write.
  ///   - then: takes how that went, a success only once neither a kill nor a loss of power can undo
  ///     it; called on the file's thread, or on this one where that can't start.
  public func record(
    _ change: Change,
    then: @escaping @Sendable (Result<Void, LibraryError>) -> Void = { _ in }
  ) {
    put(.save(change, then)) { then(.failure($0)) }
  }

  /// Closes the file behind what was asked for before, and waits for that.
  ///
  /// - Parameter milliseconds: how long to wait at most.
  /// - Returns: whether all was done by then.
  public func close(within milliseconds: Int) -> Bool {
    queue.close()
    return queue.waitForEnd(milliseconds: milliseconds)
  }

  private func put(_ job: Job, otherwise: (LibraryError) -> Void) {
    switch queue.put(job) {
    case .taken: return
    case .closed: otherwise(LibraryError(path: path, reason: .closed))
    case .needsThread:
      let (path, queue) = (path, queue)
      let isStarted = startThread { JobRun(path: path, queue: queue).run() }
      if isStarted { return }
      for job in queue.giveUp() { job.fail(LibraryError(path: path, reason: .noThread)) }
    }
  }
}
