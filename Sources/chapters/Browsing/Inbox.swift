import Browser
import CursesTerminal
import PostChecking
import PostImport
import Synchronization

/// Where other threads put actions for the browser's thread to fetch.
final class Inbox: Sendable {
  private let actions = Mutex<[Action]>([])

  /// Puts an action in; a catalog takes the place of an older one that nobody fetched, and so does
  /// how far the reading has come.
  func put(_ action: Action) {
    actions.withLock { actions in
      if case .postsLoaded = action {
        actions.removeAll { if case .postsLoaded = $0 { true } else { false } }
      }
      if case .readingProgressed = action {
        actions.removeAll { if case .readingProgressed = $0 { true } else { false } }
      }
      actions.append(action)
    }
  }

  /// A worker that puts its answers in and tells the inbox's reader by `wake`.
  func searchWorker(wake: @escaping @Sendable () -> Void) -> SearchWorker {
    SearchWorker(prepareThread: CrashGuard.coverThread) { results in
      self.put(.searched(results))
      wake()
    }
  }

  /// The same for a worker that checks posts.
  func checkWorker(
    _ rules: RuleDefaults, named: [String], format: ImportFormat?,
    wake: @escaping @Sendable () -> Void
  ) -> CheckWorker {
    CheckWorker(
      Checker(rules.selection), named: named, format: format, prepareThread: CrashGuard.coverThread
    ) { faults in
      self.put(.checked(faults))
      wake()
    }
  }

  /// Takes out all that is there, oldest first.
  func take() -> [Action] {
    actions.withLock { actions in
      defer { actions = [] }
      return actions
    }
  }
}
