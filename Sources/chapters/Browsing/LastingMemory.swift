import Browser
import ChapterModel
import CursesTerminal
import Desktop
import Library
import PostFiles

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What lasts from one run of the browser to the next, kept in a file by a thread of its own.
struct LastingMemory: Sendable {
  /// How long the end of a run waits for what isn't written yet, in milliseconds.
  private static let patience = 500

  private let file: LibraryFile?
  private let library: String
  private let tell: @Sendable (Action) -> Void

  /// Why there is no file.
  private let absence: String

  /// What lasts of the library at some paths; nothing is read yet.
  ///
  /// - Parameters:
  ///   - paths: the library's; none of them for the current folder.
  ///   - tell: takes actions to the browser, from any thread.
  init(paths: [String], tell: @escaping @Sendable (Action) -> Void) {
    self.tell = tell
    library = (paths.isEmpty ? ["."] : paths).map(Self.absolute).joined(separator: "\n")
    do throws(LibraryError) {
      let path = try LibraryFile.path(variable: Environment.currentValue)
      file = LibraryFile(path: path) { body in
        WorkerThread.start {
          CrashGuard.coverThread()
          body()
        }
      }
      absence = ""
    } catch {
      file = nil
      absence = error.description
    }
  }

  /// Has what lasted read, and tells the browser.
  func load() {
    file?.load { [tell, library] loaded, error in
      tell(.remembered(Browser.Remembered(loaded, of: library)))
      if let error { tell(.noticed(Notice("Not all is remembered: \(error)", isFailure: true))) }
    }
  }

  /// Has a change written, and tells the browser how that went.
  ///
  /// - Returns: what is to be said at once, where there is no file.
  func save(_ change: Browser.Change) -> Action? {
    guard let file else { return .notSaved(change, absence) }
    file.record(Library.Change(change, at: time(nil))) { [tell] result in
      switch result {
      case .success: tell(.saved(change))
      case .failure(let error): tell(.notSaved(change, error.description))
      }
    }
    return nil
  }

  /// Has the place written at which a person left the lists; not while posts are still read, when one
  /// may not be back yet where one was before.
  func leave(_ state: State) {
    guard let file, state.loading == .done, state.talk != nil else { return }
    file.record(.lastPlace(Library.Place(state.place, event: state.event), library: library))
  }

  /// Waits for what isn't written yet, but not for long.
  func close() { _ = file?.close(within: Self.patience) }

  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
