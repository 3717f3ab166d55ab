import Browser
import ChapterCatalog
import PostFiles
import Synchronization

/// A request that is searched for: each part of the catalog by one thread.
final class SearchJob: Sendable {
  /// What was asked.
  let request: SearchRequest

  private struct Progress {
    var findings: [Int: SearchFindings] = [:]
    var remaining: Int
  }

  private let catalog: SearchedCatalog
  private let cancellation = Cancellation()
  private let progress: Mutex<Progress>

  /// A job that nobody has begun.
  init(_ request: SearchRequest, _ catalog: SearchedCatalog) {
    self.request = request
    self.catalog = catalog
    progress = Mutex(Progress(remaining: catalog.parts.count))
  }

  /// The parts by number.
  var parts: Range<Int> { catalog.parts.indices }

  /// Whether nobody waits for it any more.
  var isCancelled: Bool { cancellation.isCancelled }

  /// Ends it soon.
  func cancel() { cancellation.cancel() }

  /// Searches a part.
  ///
  /// - Returns: whether it was the last.
  func search(_ part: Int) -> Bool {
    let found = catalog.parts[part].ready.findings(
      request.query, after: catalog.earlier.map { $0[part] }, limit: request.limit,
      isCancelled: { self.isCancelled })
    return progress.withLock { progress in
      progress.findings[part] = found
      progress.remaining -= 1
      return progress.remaining == 0
    }
  }

  /// What was found of each part; nil where one was not searched to its end.
  var findings: [SearchFindings]? {
    progress.withLock { progress in
      let found = parts.compactMap { progress.findings[$0] }
      return found.count == parts.count ? found : nil
    }
  }
}
