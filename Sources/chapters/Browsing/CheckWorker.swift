import Browser
import ChapterModel
import PostChecking
import PostFiles
import PostImport
import Synchronization

/// Checks posts on a thread of its own, so that the browser's never waits: one after the other, and of
/// what was asked only the last.
final class CheckWorker: Sendable {
  private struct State {
    /// The newest request that nobody has begun with.
    var wanted: String?

    /// Whether a thread is at work.
    var isAtWork = false
  }

  private let state = Mutex(State())
  private let checker: @Sendable () -> Checker
  private let named: Set<String>
  private let format: ImportFormat?
  private let prepareThread: @Sendable () -> Void
  private let deliver: @Sendable (PostFaults) -> Void

  /// A worker that has nothing to do yet.
  ///
  /// - Parameters:
  ///   - checker: the rules, which are made out on the worker's thread: the browser's has none of
  ///     them to draw.
  ///   - named: the paths that a person named, which may be of any form.
  ///   - format: the form of all files, where they are no posts.
  ///   - prepareThread: called first on each thread.
  ///   - deliver: called with each answer, on the thread that found it.
  init(
    _ checker: @autoclosure @escaping @Sendable () -> Checker, named: [String],
    format: ImportFormat? = nil,
    prepareThread: @escaping @Sendable () -> Void = {},
    deliver: @escaping @Sendable (PostFaults) -> Void
  ) {
    self.checker = checker
    self.named = Set(named)
    self.format = format
    self.prepareThread = prepareThread
    self.deliver = deliver
  }

  /// Checks the post at a path in place of what was asked before; one that came from standard input
  /// has no file to be read again.
  func check(_ path: String) {
    guard path != PostLoader.standardInputPath else { return }
    let isFirst = state.withLock { state in
      state.wanted = path
      defer { state.isAtWork = true }
      return !state.isAtWork
    }
    guard isFirst else { return }
    let isStarted = WorkerThread.start {
      self.prepareThread()
      self.work()
    }
    if !isStarted { work() }
  }

  /// Checks what is wanted, until nothing is.
  private func work() {
    while let path = next() {
      for findings in findings(ofFileAt: path) {
        deliver(
          PostFaults(
            path: path, findings.map { PostFaults.Fault($0.diagnostic, $0.severity) }))
      }
    }
  }

  private func next() -> String? {
    state.withLock { state in
      defer { state.wanted = nil }
      if state.wanted == nil { state.isAtWork = false }
      return state.wanted
    }
  }

  /// What is wrong with a file; nothing at all of one that can't be read.
  private func findings(ofFileAt path: String) -> [[Finding]] {
    let found = Mutex<[[Finding]]>([])
    let (checker, format, isNamed) = (checker(), format, named.contains(path))
    PostLoader(paths: [path], format: format).load { text, file in
      let mayBeOther = isNamed || format != nil
      guard mayBeOther, !PostImporter.isPost(text, path: file.readingPath, as: format) else {
        return [checker.findings(in: text, path: file.readingPath)]
      }
      let posts = PostImporter.read(text, path: file.readingPath, as: format)
      return [posts.flatMap { checker.findings(of: $0) }]
    } deliver: { (batch: FileBatch<[Finding]>) in
      found.withLock { $0 += batch.items }
    }
    return found.withLock { $0 }
  }
}
