import Library
import PostFiles
import TestPrograms

@testable import class Library.Database
@testable import struct Library.StateStore

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder to remember things in, and what is in its file.
struct StateFolder {
  let files: TemporaryFolder

  /// A path in folders that aren't there yet.
  var path: String { files.path("état/chapters/state.sqlite") }

  init() throws {
    files = try TemporaryFolder()
  }

  /// A file as the browser uses it.
  func file() -> LibraryFile { LibraryFile(path: path, startThread: WorkerThread.start) }

  /// Writes changes down one by one, and reads the file anew.
  @discardableResult
  func record(_ changes: Change...) async -> [Result<Void, LibraryError>] {
    let file = file()
    var results: [Result<Void, LibraryError>] = []
    for change in changes { results.append(await file.recorded(change)) }
    return results
  }

  /// What a new run finds.
  func loaded() async -> (Remembered, LibraryError?) { await file().loaded() }

  /// Runs SQL that answers a number, on a connection of its own.
  func number(_ text: StaticString) throws -> Int { try Database(path: path).number(text) }

  /// Whether SQLite finds no fault in the whole file.
  func isIntact() throws -> Bool {
    let rows = try Database(path: path).prepare("PRAGMA integrity_check")
    return try rows.step() && rows.text(0) == "ok"
  }

  /// The probe's run with the file and more arguments.
  func probe(_ arguments: String..., path: String? = nil) throws -> ProgramRun {
    try ProgramRun(Self.probePath, [path ?? self.path] + arguments)
  }

  /// Where the probe lies: beside the program.
  static var probePath: String {
    let folder = BuiltProgram.path.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast()
    return (folder + ["LibraryProbe"]).joined(separator: "/")
  }

  /// The mode bits of a file or folder.
  static func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}

extension LibraryFile {
  /// Waits for a change to be saved or not.
  func recorded(_ change: Change) async -> Result<Void, LibraryError> {
    await withCheckedContinuation { waiting in record(change) { waiting.resume(returning: $0) } }
  }

  /// Waits for what is remembered.
  func loaded() async -> (Remembered, LibraryError?) {
    await withCheckedContinuation { waiting in load { waiting.resume(returning: ($0, $1)) } }
  }
}

extension Result {
  /// Why it failed; nil where it didn't.
  var failure: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
