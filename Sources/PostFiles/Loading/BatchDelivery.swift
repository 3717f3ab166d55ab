import Synchronization

/// Puts what the workers read back into order and passes it on, one batch at a time: the first at once, and
/// so the first that holds something to show; between others there is a pause, a short one before that.
final class BatchDelivery<Item: Sendable>: Sendable {
  private struct State {
    var finished: [Int: FileBatch<Item>] = [:]
    var next = 0
    var pending = FileBatch<Item>()
    var last: ContinuousClock.Instant?
    var foundCount = 0
    var isShowing = false

    /// Moves what is finished and next in order to what is pending; whether the first item that `isShown`
    /// holds for is among it.
    mutating func takeFinished(_ isShown: (Item) -> Bool) -> Bool {
      let wasShowing = isShowing
      while let batch = finished.removeValue(forKey: next) {
        // No `contains(where:)`: of an array of any items it asks the runtime which types iterate it,
        // which looks through all the conformances of the program before the first frame.
        for item in batch.items where !isShowing { isShowing = isShown(item) }
        pending.append(batch)
        next += 1
      }
      return isShowing != wasShowing
    }
  }

  private let state = Mutex(State())
  private let firstPause: Duration
  private let pause: Duration
  private let isShown: @Sendable (Item) -> Bool
  private let deliver: @Sendable (FileBatch<Item>) -> Void

  /// Passes batches to `deliver`.
  ///
  /// - Parameters:
  ///   - firstPause: how long it takes at least from a batch to the next before there is something to show:
  ///     in a library without a talk each chunk would wake whoever shows them.
  ///   - pause: the same from then on.
  ///   - isShown: whether an item is something to show.
  ///   - deliver: takes them.
  init(
    firstPause: Duration = .milliseconds(5), pause: Duration = .milliseconds(50),
    isShown: @escaping @Sendable (Item) -> Bool = { _ in true },
    _ deliver: @escaping @Sendable (FileBatch<Item>) -> Void
  ) {
    self.firstPause = firstPause
    self.pause = pause
    self.isShown = isShown
    self.deliver = deliver
  }

  /// Takes what a worker made of the chunk at `index`.
  func add(_ batch: FileBatch<Item>, at index: Int) {
    state.withLock { state in
      state.finished[index] = batch
      let isFirstShown = state.takeFinished(isShown)
      let now = ContinuousClock.now
      let pause = state.isShowing ? pause : firstPause
      guard isFirstShown || state.last.map({ now - $0 >= pause }) ?? true else { return }
      pass(&state, at: now)
    }
  }

  /// Takes an error of the walk, to go with what is passed on next.
  func add(_ error: FileError) {
    state.withLock { $0.pending.errors.append(error) }
  }

  /// Takes note of more files found.
  func note(found count: Int) {
    state.withLock { $0.foundCount += count }
  }

  /// Passes on what is left.
  func finish() {
    state.withLock { pass(&$0, at: .now) }
  }

  private func pass(_ state: inout sending State, at now: ContinuousClock.Instant) {
    guard !state.pending.isEmpty else { return }
    state.last = now
    state.pending.foundCount = state.foundCount
    deliver(state.pending)
    state.pending = FileBatch()
  }
}
