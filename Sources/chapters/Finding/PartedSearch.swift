import ChapterCatalog
import Dispatch
import PostFiles
import Synchronization

/// Searches a catalog once, each part of it on a thread of its own.
enum PartedSearch {
  /// What a query finds, best first; as `CatalogSearch.matches` says.
  static func matches(
    _ query: Query, in catalog: Catalog, among level: SearchLevel, limit: Int
  ) -> [Match] {
    let parts = catalog.parts(WorkerThread.usefulCount)
    let found = Mutex([[Match]](repeating: [], count: parts.count))
    let group = DispatchGroup()
    @Sendable func search(_ part: Int) {
      let matches = CatalogSearch(catalog, in: parts[part])
        .matches(query, among: level, limit: limit)
      found.withLock { $0[part] = matches }
    }
    for part in parts.indices.dropFirst() {
      group.enter()
      let isStarted = WorkerThread.start {
        search(part)
        group.leave()
      }
      if !isStarted {
        search(part)
        group.leave()
      }
    }
    search(0)
    group.wait()
    return CatalogSearch.best(of: found.withLock { $0 }, limit: limit)
  }
}
