import Browser
import ChapterCatalog
import CursesTerminal
import PostFiles
import Synchronization

/// Reads posts, makes catalogs of them and puts these into the browser's inbox; then again whenever
/// files change.
///
/// A catalog costs a sort of all its posts, so while they are read the next one is made only once there
/// are a third more posts than in the last: all catalogs together cost a few times the last one,
/// whatever the library's size.
final class CatalogFeed: Sendable {
  private struct State {
    var library = PostLibrary()
    var catalog = Catalog()
    var nextCount = 1
    var cancellation = Cancellation()
    var isEnded = false
  }

  private let state = Mutex(State())
  private let loader: PostLoader
  private let watcher: PostWatcher
  private let includesDrafts: Bool
  private let inbox: Inbox
  private let wake: @Sendable () -> Void

  /// A feed of what a loader reads into an inbox; `wake` tells its reader that something is there.
  init(
    _ loader: PostLoader, inbox: Inbox, includesDrafts: Bool, wake: @escaping @Sendable () -> Void
  ) {
    self.loader = loader
    self.inbox = inbox
    self.includesDrafts = includesDrafts
    self.wake = wake
    watcher = PostWatcher(loader)
  }

  // MARK: For any thread

  /// What could not be read so far.
  var errors: [FileError] { state.withLock(\.library.errors) }

  /// The catalog that was fed last.
  var catalog: Catalog { state.withLock(\.catalog) }

  /// Has all posts read again, once the reading under way is over.
  func reload() { watcher.reload() }

  /// Ends the reading under way; what was read stays.
  func cancelReading() { state.withLock { $0.cancellation.cancel() } }

  /// Ends everything.
  func end() {
    state.withLock { state in
      state.isEnded = true
      state.cancellation.cancel()
    }
    watcher.cancel()
  }

  // MARK: For the thread that reads

  /// Reads all posts, and from then on those that change, until it is ended.
  func run() {
    load()
    while true {
      switch watcher.next() {
      case .ended: return
      case .everything(let isAsked): loadAgain(isAsked: isAsked)
      case .files(let changes): take(changes)
      case .unwatched(let limit): notice(Notice(limit.description, isFailure: true))
      }
    }
  }

  /// Reads all posts.
  func load() {
    guard let cancellation = begin() else { return }
    loader.load(
      cancellation: cancellation, prepareThread: CrashGuard.coverThread, watcher: watcher
    ) { self.add($0) }
    finish(isCancelled: cancellation.isCancelled)
  }

  /// What calls the next load off; nil where everything ended.
  private func begin() -> Cancellation? {
    state.withLock { state in
      guard !state.isEnded else { return nil }
      state.nextCount = 1
      state.cancellation = Cancellation()
      return state.cancellation
    }
  }

  private func add(_ batch: PostBatch) {
    let library = state.withLock { state -> PostLibrary? in
      state.library.append(batch)
      let count = state.library.postCount
      guard count >= state.nextCount else { return nil }
      state.nextCount = count + count / 3
      return state.library
    }
    if let library { feed(library, .reading(posts: library.postCount)) }
  }

  private func finish(isCancelled: Bool) {
    let library = state.withLock { state -> PostLibrary? in
      state.library.sort()
      return state.isEnded ? nil : state.library
    }
    guard let library else { return }
    feed(library, .done)
    if isCancelled { return notice(Notice("Stopped reading: R reads all posts", isFailure: true)) }
    notice(of: library.errors.map(\.description))
  }

  private func take(_ changes: FileChanges) {
    let (broken, library) = state.withLock { state in
      (state.library.take(changes), state.library)
    }
    feed(library, .done)
    notice(of: broken.map(\.description))
  }

  // MARK: Reading again

  /// Reads all posts again; those there are stay on screen until all are read.
  private func loadAgain(isAsked: Bool) {
    guard let cancellation = begin() else { return }
    let fresh = Mutex(PostLibrary())
    loader.again.load(
      cancellation: cancellation, prepareThread: CrashGuard.coverThread, watcher: watcher
    ) { batch in
      let count = fresh.withLock { library in
        library.append(batch)
        return library.postCount
      }
      self.showProgress(count)
    }
    finishAgain(fresh.withLock { $0 }, isCancelled: cancellation.isCancelled, isAsked: isAsked)
  }

  private func showProgress(_ count: Int) {
    let catalog = state.withLock { state -> Catalog? in
      guard count >= state.nextCount else { return nil }
      state.nextCount = count + count / 3
      return state.catalog
    }
    if let catalog { put(catalog, .reading(posts: count)) }
  }

  private func finishAgain(_ fresh: PostLibrary, isCancelled: Bool, isAsked: Bool) {
    if isCancelled {
      put(catalog, .done)
      return notice(Notice("Stopped reading: nothing has changed", isFailure: true))
    }
    let (broken, library) = state.withLock { state in
      (state.library.reload(fresh), state.library)
    }
    feed(library, .done)
    let sentences = broken.map(\.description) + library.errors.map(\.description)
    notice(of: sentences)
    guard isAsked, sentences.isEmpty else { return }
    notice(Notice("Read again: \(library.postCount.counted("post"))"))
  }

  // MARK: Into the inbox

  /// Makes the catalog of a library without the lock, which keys may wait for.
  private func feed(_ library: PostLibrary, _ loading: Loading) {
    let catalog = Catalog(posts: library.posts, includingDrafts: includesDrafts)
    state.withLock { $0.catalog = catalog }
    put(catalog, loading)
  }

  private func put(_ catalog: Catalog, _ loading: Loading) {
    inbox.put(.postsLoaded(catalog, loading))
    wake()
  }

  private func notice(of sentences: [String]) {
    guard let first = sentences.first else { return }
    let rest = sentences.count == 1 ? "" : " (and \(sentences.count - 1) more)"
    notice(Notice("\(first)\(rest)", isFailure: true))
  }

  private func notice(_ notice: Notice) {
    inbox.put(.noticed(notice))
    wake()
  }
}
