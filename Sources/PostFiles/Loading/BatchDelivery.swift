import Synchronization

/// Puts what the workers read back into order and passes it on, one batch at a time: as soon as it's there
/// until one holds something to show, then at most every 50 milliseconds.
final class BatchDelivery<Item: Sendable>: Sendable {
  private struct State {
    var finished: [Int: FileBatch<Item>] = [:]
    var next = 0
    var pending = FileBatch<Item>()
    var last: ContinuousClock.Instant?
    var foundCount = 0
  }

  private let state = Mutex(State())
  private let pause: Duration
  private let isShown: @Sendable (Item) -> Bool
  private let deliver: @Sendable (FileBatch<Item>) -> Void

  /// Passes batches to `deliver`, with a pause between the beginnings of two once an item was there that
  /// `isShown` holds for.
  init(
    pause: Duration = .milliseconds(50),
    isShown: @escaping @Sendable (Item) -> Bool = { _ in true },
    _ deliver: @escaping @Sendable (FileBatch<Item>) -> Void
  ) {
    self.pause = pause
    self.isShown = isShown
    self.deliver = deliver
  }

  /// Takes what a worker made of the chunk at `index`.
  func add(_ batch: FileBatch<Item>, at index: Int) {
    state.withLock { state in
      state.finished[index] = batch
      while let batch = state.finished.removeValue(forKey: state.next) {
        state.pending.append(batch)
        state.next += 1
      }
      let now = ContinuousClock.now
      guard state.last.map({ now - $0 >= pause }) ?? true else { return }
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
    if state.last != nil || state.pending.items.contains(where: isShown) { state.last = now }
    state.pending.foundCount = state.foundCount
    deliver(state.pending)
    state.pending = FileBatch()
  }
}
