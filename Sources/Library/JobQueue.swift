import Dispatch
import Synchronization

/// Jobs on their way to the file's thread.
final class JobQueue: Sendable {
  /// What became of a job that was put in.
  enum Answer {
    /// The thread will take it.
    case taken
    /// The thread will take it once somebody starts it.
    case needsThread
    /// Nobody will take it: the queue is closed.
    case closed
  }

  private struct State {
    var jobs: [Job] = []
    var isClosed = false
    var hasThread = false
  }

  private let state = Mutex(State())
  private let available = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  /// Puts a job in behind the others.
  func put(_ job: Job) -> Answer {
    let answer = state.withLock { state -> Answer in
      guard !state.isClosed else { return .closed }
      state.jobs.append(job)
      defer { state.hasThread = true }
      return state.hasThread ? .taken : .needsThread
    }
    if answer != .closed { available.signal() }
    return answer
  }

  /// Says that no more jobs will come.
  func close() {
    state.withLock { $0.isClosed = true }
    available.signal()
  }

  /// Takes all jobs out, where no thread can be started to do them.
  func giveUp() -> [Job] {
    state.withLock { state in
      state.hasThread = false
      defer { state.jobs = [] }
      return state.jobs
    }
  }

  /// All jobs that are there, waited for; none once it's closed and empty.
  func take() -> [Job] {
    while true {
      available.wait()
      let (jobs, isClosed) = state.withLock { state in
        defer { state.jobs = [] }
        return (state.jobs, state.isClosed)
      }
      // Jobs taken together leave signals behind for none.
      if !jobs.isEmpty { return jobs }
      if isClosed { return [] }
    }
  }

  /// Says that the last job is done.
  func end() { ended.signal() }

  /// Waits until the last job is done; whether it is.
  func waitForEnd(milliseconds: Int) -> Bool {
    guard state.withLock(\.hasThread) else { return true }
    guard ended.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else {
      return false
    }
    // For whoever asks again.
    ended.signal()
    return true
  }
}
