import Browser
import ChapterCatalog
import ChapterModel
import CursesTerminal
import Dispatch
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
    var library = PostLibrary(keepsAll: false)
    var foundCount = 0
    var start = ContinuousClock.now
    var catalog = Catalog()
    var wholeCatalog = Catalog()
    var nextCount = 1
    var cancellation = Cancellation()
    var isEnded = false
    var hasThread = false
    var isQuick = false
  }

  private let state = Mutex(State())
  private let loader: PostLoader
  private let watcher: PostWatcher
  private let includesDrafts: Bool
  private let inbox: Inbox
  private let shows: @Sendable (Catalog) -> Catalog
  private let wake: @Sendable () -> Void

  /// Signalled with every catalog that has something to show, and with the last one.
  private let hasFed = DispatchSemaphore(value: 0)

  /// A feed of what a loader reads into an inbox; `shows` says what of a catalog goes there, `wake` tells
  /// the inbox's reader that something is there.
  init(
    _ loader: PostLoader, inbox: Inbox, includesDrafts: Bool,
    shows: @escaping @Sendable (Catalog) -> Catalog = { $0 },
    wake: @escaping @Sendable () -> Void
  ) {
    self.loader = loader
    self.inbox = inbox
    self.includesDrafts = includesDrafts
    self.shows = shows
    self.wake = wake
    watcher = PostWatcher(loader)
  }

  /// Begins to read, on a thread of its own; where there can be none, reads all posts here once.
  ///
  /// A few posts are read here and now: a thread takes three times as long to begin as it takes to read
  /// one of them (0.9 and 0.3 ms, measured), and the first frame would wait for both. ``watch()`` has to follow.
  func start() {
    FreeMemory.setUp()
    if loader.hasFewPosts { return loadFew() }
    state.withLock { $0.hasThread = true }
    if !WorkerThread.start({ self.run() }) { load() }
  }

  /// Begins to watch the few posts that were read at once; nothing to do where there is a thread, which
  /// watches what it read.
  func watch() {
    let hadThread = state.withLock { state in
      defer { state.hasThread = true }
      return state.hasThread
    }
    guard !hadThread else { return }
    _ = WorkerThread.start {
      CrashGuard.coverThread()
      self.follow()
    }
  }

  // MARK: For any thread

  /// What could not be read so far.
  var errors: [FileError] { state.withLock(\.library.errors) }

  /// The paths of the posts that were read so far, and of those that could not be.
  var postPaths: [String] {
    let library = state.withLock(\.library)
    return library.posts.map(\.path) + library.errors.map(\.path)
  }

  /// What was read so far.
  var library: PostLibrary { state.withLock(\.library) }

  /// The catalog of all posts, whatever is shown of it.
  var wholeCatalog: Catalog { state.withLock(\.wholeCatalog) }

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

  /// Waits for the first catalog that has something to show, so many milliseconds at most.
  func waitForCatalog(milliseconds: Int) {
    _ = hasFed.wait(timeout: .now() + .milliseconds(milliseconds))
  }

  // MARK: For the thread that reads

  /// Reads all posts, and from then on those that change, until it is ended.
  func run() {
    load()
    follow()
  }

  /// Reads posts that change, until it is ended.
  private func follow() {
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
  func load() { load(loader) }

  /// Reads the few posts there are without another thread, and makes one catalog of them.
  private func loadFew() {
    state.withLock { $0.isQuick = true }
    load(loader.onOneThread)
    state.withLock { $0.isQuick = false }
  }

  private func load(_ loader: PostLoader) {
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
      state.foundCount = 0
      state.start = .now
      state.cancellation = Cancellation()
      return state.cancellation
    }
  }

  private func add(_ batch: PostBatch) {
    let (library, loading) = state.withLock { state -> (PostLibrary?, Loading) in
      state.library.append(batch)
      let count = state.library.postCount
      let loading = Self.loading(posts: count, batch, &state)
      guard !state.isQuick, count >= state.nextCount else { return (nil, loading) }
      state.nextCount = count + count / 3
      return (state.library, loading)
    }
    guard let library else { return show(loading) }
    feed(library, loading)
  }

  /// How far a reading has come with a batch.
  private static func loading(posts: Int, _ batch: PostBatch, _ state: inout State) -> Loading {
    state.foundCount = batch.foundCount
    let isSlow = ContinuousClock.now - state.start >= .milliseconds(Loading.patience)
    return .reading(posts: posts, found: batch.foundCount, isSlow: isSlow)
  }

  private func show(_ loading: Loading) {
    inbox.put(.readingProgressed(loading))
    wake()
  }

  private func finish(isCancelled: Bool) {
    let (library, found) = state.withLock { state -> (PostLibrary?, Int) in
      state.library.sort()
      return (state.isEnded ? nil : state.library, state.foundCount)
    }
    guard let library else { return }
    let count = library.postCount
    guard !isCancelled else {
      feed(library, .stopped(posts: count, found: max(found, count)))
      let posts = "\(count) of \(max(found, count).counted("post"))"
      return notice(Notice("Stopped reading at \(posts): R reads all", isFailure: true))
    }
    feed(library, .done)
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
    let fresh = Mutex(PostLibrary(keepsAll: false))
    loader.again.load(
      cancellation: cancellation, prepareThread: CrashGuard.coverThread, watcher: watcher
    ) { batch in
      let count = fresh.withLock { library in
        library.append(batch)
        return library.postCount
      }
      self.show(self.state.withLock { Self.loading(posts: count, batch, &$0) })
    }
    finishAgain(fresh.withLock { $0 }, isCancelled: cancellation.isCancelled, isAsked: isAsked)
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
    let whole = Catalog(posts: library.posts, includingDrafts: includesDrafts)
    let catalog = shows(whole)
    state.withLock { state in
      state.wholeCatalog = whole
      state.catalog = catalog
    }
    put(catalog, loading)
  }

  private func put(_ catalog: Catalog, _ loading: Loading) {
    inbox.put(.postsLoaded(catalog, loading))
    if !catalog.events.isEmpty || !loading.isReading { hasFed.signal() }
    wake()
    // Few posts leave little, and the first frame waits for them.
    if !loading.isReading, !state.withLock(\.isQuick) { FreeMemory.giveBack() }
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
