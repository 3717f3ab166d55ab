import ChapterModel
import Dispatch
import PostFiles
import TestPrograms

@testable import struct PostFiles.FileChanges

/// A folder that a test changes, and the library that a watcher keeps up with it.
final class WatchedFolder {
  let files: TemporaryFolder
  let watcher: PostWatcher
  private(set) var library = PostLibrary()
  private let loader: PostLoader
  private let keepsAll: Bool

  /// The changes of files that came, each as the paths that were read.
  private(set) var changes: [[String]] = []

  /// The files that broke so far.
  private(set) var broken: [StaleReading] = []

  /// Reads `names` of the folder, all of it where there are none, once `prepare` has laid it out.
  init(
    _ names: String..., keepsAll: Bool = true, prepare: (TemporaryFolder) throws -> Void = { _ in }
  ) throws {
    self.keepsAll = keepsAll
    let files = try TemporaryFolder()
    try files.makeFolder("beiträge")
    try prepare(files)
    loader = PostLoader(
      paths: names.isEmpty ? [files.path("beiträge")] : names.map(files.path(_:)))
    watcher = PostWatcher(loader)
    self.files = files
    library = load(loader)
  }

  private func load(_ loader: PostLoader) -> PostLibrary {
    let delivered = Delivered()
    loader.load(cancellation: Cancellation(), watcher: watcher) { delivered.add($0) }
    var library = PostLibrary(keepsAll: keepsAll)
    for batch in delivered.batches { library.append(batch) }
    library.sort()
    return library
  }

  /// The titles of all posts with the paths of their files, in order.
  var titles: [String] {
    library.posts.map { "\(shortened($0.path)): \($0.title)" }
  }

  /// What the watcher says next, `ended` where it says nothing in ten seconds.
  func next() -> PostChange {
    let isOver = DispatchSemaphore(value: 0)
    let watcher = watcher
    let isGuarded = WorkerThread.start {
      if isOver.wait(timeout: .now() + .seconds(10)) == .timedOut { watcher.cancel() }
    }
    defer { isOver.signal() }
    return isGuarded ? watcher.next() : .ended
  }

  /// Takes in what the watcher says until something holds; whether it came to that.
  func wait(until holds: (WatchedFolder) -> Bool) -> Bool {
    while !holds(self) {
      switch next() {
      case .files(let change):
        changes.append(change.batch.readings.map { shortened($0.file.path.string) })
        broken += library.take(change)
      case .everything: broken += library.reload(load(loader.again))
      case .unwatched, .ended: return false
      }
    }
    return true
  }

  /// Takes in what the watcher says until the titles are these.
  func wait(for titles: [String]) -> Bool { wait { $0.titles == titles } }

  private func shortened(_ path: String) -> String {
    String(path.dropFirst(files.path.count + 1))
  }
}
