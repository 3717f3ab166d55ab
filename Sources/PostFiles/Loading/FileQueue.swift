import Dispatch
import Synchronization

/// Chunks on their way from the walk to the workers.
final class FileQueue: Sendable {
  private struct State {
    var chunks: [FileChunk] = []
    var taken = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  private let available = DispatchSemaphore(value: 0)

  /// Adds work.
  func push(_ chunk: FileChunk) {
    state.withLock { $0.chunks.append(chunk) }
    available.signal()
  }

  /// Says that no more work will come.
  func close() {
    state.withLock { $0.isClosed = true }
    available.signal()
  }

  /// The next chunk, waited for; nil once it's closed and empty.
  func pop() -> FileChunk? {
    available.wait()
    let chunk = state.withLock { state -> FileChunk? in
      guard state.taken < state.chunks.count else { return nil }
      defer { state.taken += 1 }
      return state.chunks[state.taken]
    }
    // Whoever finds it closed passes the signal on to the next who waits.
    if chunk == nil { available.signal() }
    return chunk
  }
}
