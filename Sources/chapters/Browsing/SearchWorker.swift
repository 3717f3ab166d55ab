import Browser
import ChapterCatalog
import PostFiles
import Synchronization

/// Searches on threads of its own, so that the browser's never waits: all parts of a catalog at once,
/// and only what was asked last.
///
/// Threads live as long as there is something to search. What was made of a catalog is kept for the
/// next request, and what the last queries found of it, so that a longer one looks at no more.
final class SearchWorker: Sendable {
  private struct State {
    /// The newest request that nobody has begun with.
    var wanted: SearchRequest?

    /// What is searched now.
    var job: SearchJob?

    /// Whether a thread is at work.
    var isAtWork = false

    var catalog: SearchedCatalog?
  }

  private let state = Mutex(State())
  private let givenPartCount: Int?
  private let prepareThread: @Sendable () -> Void
  private let deliver: @Sendable (SearchResults) -> Void

  /// A worker that has nothing to do yet.
  ///
  /// - Parameters:
  ///   - partCount: how many parts of a catalog are searched at once; nil for one on each processor.
  ///   - prepareThread: called first on each thread.
  ///   - deliver: called with each answer, on the thread that found it.
  init(
    partCount: Int? = nil, prepareThread: @escaping @Sendable () -> Void = {},
    deliver: @escaping @Sendable (SearchResults) -> Void
  ) {
    givenPartCount = partCount
    self.prepareThread = prepareThread
    self.deliver = deliver
  }

  /// How many parts are searched at once: nobody counts the processors, which reads a file, before the first search.
  private var partCount: Int { givenPartCount ?? WorkerThread.usefulCount }

  /// Searches in place of what was asked before, which gets no answer any more.
  func search(_ request: SearchRequest) {
    let isFirst = state.withLock { state in
      state.wanted = request
      state.job?.cancel()
      defer { state.isAtWork = true }
      return !state.isAtWork
    }
    if isFirst { start { $0.work() } }
  }

  /// Lets go of the catalog that was searched last.
  func forget() {
    state.withLock { state in
      state.wanted = nil
      state.job?.cancel()
      state.catalog = nil
    }
  }

  /// Runs a body on a thread, or here where the system has none left.
  private func start(_ body: @escaping @Sendable (SearchWorker) -> Void) {
    let isStarted = WorkerThread.start {
      self.prepareThread()
      body(self)
    }
    if !isStarted { body(self) }
  }

  /// Searches what is wanted, until nothing is. Of the threads at work on a request the last that ends
  /// goes on with the next.
  private func work() {
    while let job = begin() {
      for part in job.parts.dropFirst() {
        start { worker in
          guard job.search(part) else { return }
          worker.end(job)
          worker.work()
        }
      }
      guard job.search(0) else { return }
      end(job)
    }
  }

  /// Takes the newest request on; nil, and the end of work, where there is none.
  private func begin() -> SearchJob? {
    let (wanted, known) = state.withLock { state in
      let wanted = state.wanted
      state.wanted = nil
      if wanted == nil { state.isAtWork = false }
      return (wanted, state.catalog)
    }
    guard let wanted else { return nil }
    let catalog =
      known.flatMap { $0.number == wanted.catalogNumber ? $0 : nil }
      ?? SearchedCatalog(wanted, partCount: partCount)
    let job = SearchJob(wanted, catalog)
    state.withLock { state in
      state.catalog = catalog
      state.job = job
      // A newer one may have come while the catalog was read.
      if state.wanted != nil { job.cancel() }
    }
    return job
  }

  /// Hands over what was found, and keeps it.
  private func end(_ job: SearchJob) {
    let findings = job.findings
    state.withLock { state in
      state.job = nil
      if let findings { state.catalog?.keep(findings, of: job.request) }
    }
    guard let findings, !job.isCancelled else { return }
    let best = CatalogSearch.best(of: findings.map(\.best), limit: job.request.limit)
    let count = findings.reduce(0) { $0 + $1.count }
    deliver(SearchResults(to: job.request, best, count: count))
  }
}
