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
    state.withLock { state in
      state.library.append(batch)
      let count = state.library.postCount
      guard count >= state.nextCount else { return }
      state.nextCount = count + count / 3
      feed(.reading(posts: count), &state)
    }
  }

  private func finish(isCancelled: Bool) {
    let errors = state.withLock { state -> [FileError] in
      guard !state.isEnded else { return [] }
      state.library.sort()
      feed(.done, &state)
      return state.library.errors
    }
    if isCancelled { return notice(Notice("Stopped reading: R reads all posts", isFailure: true)) }
    notice(of: errors.map(\.description))
  }

  private func take(_ changes: FileChanges) {
    let broken = state.withLock { state in
      let broken = state.library.take(changes)
      feed(.done, &state)
      return broken
    }
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
    state.withLock { state in
      guard count >= state.nextCount else { return }
      state.nextCount = count + count / 3
      put(.reading(posts: count), state.catalog)
    }
  }

  private func finishAgain(_ fresh: PostLibrary, isCancelled: Bool, isAsked: Bool) {
    guard !isCancelled else {
      let isEnded = state.withLock { state in
        put(.done, state.catalog)
        return state.isEnded
      }
      if !isEnded { notice(Notice("Stopped reading: nothing has changed", isFailure: true)) }
      return
    }
    let (errors, count) = state.withLock { state in
      let broken = state.library.reload(fresh)
      feed(.done, &state)
      let errors = state.library.errors.map(\.description)
      return (broken.map(\.description) + errors, state.library.postCount)
    }
    notice(of: errors)
    if isAsked, errors.isEmpty { notice(Notice("Read again: \(count.counted("post"))")) }
  }

  // MARK: Into the inbox

  private func feed(_ loading: Loading, _ state: inout sending State) {
    state.catalog = Catalog(posts: state.library.posts, includingDrafts: includesDrafts)
    put(loading, state.catalog)
  }

  private func put(_ loading: Loading, _ catalog: Catalog) {
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
