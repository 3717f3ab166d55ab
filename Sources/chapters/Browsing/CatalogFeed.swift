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
    var foundCount = 0
    var isStopped = false
    var catalog = Catalog()
  }

  private let state = Mutex(State())
  private let includesDrafts: Bool
  private let inbox: Inbox
  private let wake: @Sendable () -> Void
  private let start = ContinuousClock.now

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
      state.foundCount = batch.foundCount
      let loading = loading(state)
      guard state.posts.count >= state.nextCount else {
        inbox.put(.readingProgressed(loading))
        return wake()
      }
      state.nextCount = state.posts.count + state.posts.count / 3
      feed(&state, loading)
    }
  }

  /// Takes note that the person stopped the reading: ``finish()`` then says how far it came.
  func stop() {
    state.withLock { $0.isStopped = true }
  }

  /// Whether the person stopped the reading.
  var isStopped: Bool { state.withLock(\.isStopped) }

  private func loading(_ state: State) -> Loading {
    .reading(
      posts: state.posts.count, found: state.foundCount,
      isSlow: ContinuousClock.now - start >= .milliseconds(Loading.patience))
  }

  /// Where the reading is over: feeds the catalog of all posts and says what could not be read.
  func finish() {
    state.withLock { state in
      let count = state.posts.count
      let isStopped = state.isStopped && count + state.errors.count < state.foundCount
      feed(&state, isStopped ? .stopped(posts: count, found: state.foundCount) : .done)
      if isStopped {
        let notice = Notice("Reading stopped: \(count) of \(state.foundCount) posts are read")
        inbox.put(.noticed(notice))
        wake()
      }
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
