import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Gives files other bytes: whole or not at all.
///
/// The bytes go into a new file beside the real one, links followed, which takes its name once they
/// are on the disk: whoever reads meanwhile sees the old file or the new one. Mode and owner stay.
/// A file is written only where it may be, lies in what a person named and still holds what was read.
public struct FileRewriter: Sendable {
  /// Where the named paths really are.
  private let named: [FilePath]

  /// One at a time, so that between the last look at a file and its new name no other of ours comes.
  private static let turn = Mutex(())

  /// A writer of files below some named paths; none of them for the current folder.
  public init(paths: [String]) {
    let paths = paths.isEmpty ? [FilePath("")] : paths.map { FilePath($0.isEmpty ? "." : $0) }
    named = paths.filter { !$0.isStandardInput }.compactMap { path in
      do throws(SystemError) {
        return try FileSystem.canonical(path)
      } catch {
        // What isn't there has nothing to be written.
        return nil
      }
    }
  }

  /// Replaces a file's bytes, which were `old` when it was read.
  public func replace(
    _ file: SourceFile, _ old: [UInt8], with new: [UInt8]
  ) throws(WriteError) {
    guard !file.isStandardInput else { throw .notAFile }
    let place = try Self.system { () throws(SystemError) in
      try FileSystem.canonical(file.found.path)
    }
    guard named.contains(where: { $0 == place || $0.contains(place) }) else { throw .outside }
    let status = try Self.system { () throws(SystemError) in try Self.status(of: place) }
    guard FileKind(mode: status.st_mode) == .file else { throw .notAFile }
    try Self.failIfReadOnly(place, status)
    let draft = try Draft(beside: place)
    do throws(WriteError) {
      try draft.write(new, like: status)
      try Self.exchange(place, for: draft, ifStill: old)
    } catch {
      draft.remove()
      throw error
    }
  }

  /// Gives the draft its name, unless the file isn't what was read any more.
  private static func exchange(
    _ place: FilePath, for draft: borrowing Draft, ifStill old: [UInt8]
  ) throws(WriteError) {
    try turn.withLock { _ throws(WriteError) in
      var reader = FileReader()
      do throws(FileError.Reason) {
        try reader.read(place)
      } catch {
        throw .changed
      }
      guard reader.withBytes({ $0.isEqual(to: old) }) else { throw .changed }
      try draft.take(place)
    }
  }

  /// Says no where the person may not write to the file itself: a new one in its place would pass over
  /// that. Whom the system lets do anything is held to the mode, too.
  private static func failIfReadOnly(_ place: FilePath, _ status: stat) throws(WriteError) {
    if status.st_mode & 0o222 == 0 { throw .readOnly }
    guard place.withCString({ access($0, W_OK) }) == 0 else {
      throw .unwritable(SystemError.last.words)
    }
  }

  private static func status(of place: FilePath) throws(SystemError) -> stat {
    var status = stat()
    guard place.withCString({ lstat($0, &status) }) == 0 else { throw .last }
    return status
  }

  private static func system<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(WriteError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .unwritable(error.words)
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether it holds the same bytes as an array.
  fileprivate func isEqual(to bytes: [UInt8]) -> Bool {
    count == bytes.count && indices.allSatisfy { self[$0] == bytes[$0] }
  }
}
