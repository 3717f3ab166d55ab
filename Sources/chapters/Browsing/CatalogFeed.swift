import Browser
import ChapterCatalog
import ChapterModel
import PostFiles
import Synchronization

/// Makes catalogs of the posts read so far and puts them into the browser's inbox.
///
/// A catalog costs a sort of all its posts, so the next one is made only once there are a third more
/// posts than in the last: all catalogs together cost a few times the last one, whatever the
/// library's size.
final class CatalogFeed: Sendable {
  private struct State {
    var posts: [Post] = []
    var errors: [FileError] = []
    var nextCount = 1
    var catalog = Catalog()
  }

  private let state = Mutex(State())
  private let includesDrafts: Bool
  private let inbox: Inbox
  private let wake: @Sendable () -> Void

  /// A feed into an inbox; `wake` tells its reader that something is there.
  init(inbox: Inbox, includesDrafts: Bool, wake: @escaping @Sendable () -> Void) {
    self.inbox = inbox
    self.includesDrafts = includesDrafts
    self.wake = wake
  }

  /// What could not be read so far.
  var errors: [FileError] { state.withLock(\.errors) }

  /// The catalog that was fed last.
  var catalog: Catalog { state.withLock(\.catalog) }

  /// Takes posts in and feeds a catalog where it is time for one.
  func add(_ batch: PostBatch) {
    state.withLock { state in
      state.posts += batch.posts
      state.errors += batch.errors
      guard state.posts.count >= state.nextCount else { return }
      state.nextCount = state.posts.count + state.posts.count / 3
      feed(&state, .reading(posts: state.posts.count))
    }
  }

  /// Where the reading is over: feeds the catalog of all posts and says what could not be read.
  func finish() {
    state.withLock { state in
      feed(&state, .done)
      guard let first = state.errors.first else { return }
      let others = state.errors.count - 1
      let rest = others == 0 ? "" : " (and \(others) more)"
      inbox.put(.noticed(Notice("\(first)\(rest)", isFailure: true)))
      wake()
    }
  }

  private func feed(_ state: inout State, _ loading: Loading) {
    state.catalog = Catalog(posts: state.posts, includingDrafts: includesDrafts)
    inbox.put(.postsLoaded(state.catalog, loading))
    wake()
  }
}
