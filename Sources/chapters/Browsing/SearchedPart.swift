import ChapterCatalog
import Synchronization

/// Some events of a catalog that one thread searches. It makes them ready for that, too, so that all
/// parts are at once.
final class SearchedPart: Sendable {
  private let catalog: Catalog
  private let events: Range<Int>
  private let search = Mutex<CatalogSearch?>(nil)

  /// A part that is not ready yet.
  init(events: Range<Int>, of catalog: Catalog) {
    self.events = events
    self.catalog = catalog
  }

  /// Its search; the first time all titles are read.
  var ready: CatalogSearch {
    search.withLock { search in
      let ready = search ?? CatalogSearch(catalog, in: events)
      search = ready
      return ready
    }
  }
}
