import PostFiles

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file that a command writes: whole or not at all.
///
/// The bytes go into a new file beside it, which takes its name once they are on the disk: whoever
/// reads meanwhile sees the old file or the new one. What is no file, as a device or a pipe, is
/// written to as it is.
struct OutputFile {
  private let path: String
  private let replaces: Bool

  /// The file's status where it's there already.
  private let old: stat?

  /// A file to be written.
  ///
  /// - Parameters:
  ///   - path: where; a link is followed.
  ///   - replaces: whether a file that is there may be replaced.
  ///   - posts: files that are never replaced.
  ///   - followsLinks: whether a link may stand there.
  /// - Throws: where it may not be written.
  init(
    _ path: String, replaces: Bool, sparing posts: [String], followsLinks: Bool = true
  ) throws(CommandFailure) {
    self.replaces = replaces
    if !followsLinks, Self.isLink(path) {
      throw .wrongUse("\(path): is a link, which is not followed here: remove it first")
    }
    old = Self.status(of: path)
    self.path = old == nil ? path : Self.canonical(path)
    guard !path.isEmpty, path.last != "/", !isKind(S_IFDIR) else {
      throw .wrongUse("\(path.isEmpty ? "--output" : path): name a file, not a folder")
    }
    guard let old, isKind(S_IFREG) else { return }
    let isPost = posts.contains { post in
      Self.status(of: post).map { $0.st_dev == old.st_dev && $0.st_ino == old.st_ino } ?? false
    }
    if isPost {
      throw .wrongUse("\(path): is one of the posts that were read: name another file")
    }
    if !replaces { throw .wrongUse(Self.isThere(path)) }
  }

  /// Whether writing takes the place of a file that is there; what is no file is written to.
  var replacesFile: Bool { isKind(S_IFREG) }

  /// Writes the file.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    guard old == nil || isKind(S_IFREG) else { return try writeInPlace(bytes) }
    let draft = Self.draft(beside: path)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(errno) }
    do throws(CommandFailure) {
      defer { close(descriptor) }
      if let old { fchmod(descriptor, old.st_mode & 0o7777) }
      try write(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw failure(errno) }
      try give(draft, itsName: path)
    } catch {
      unlink(draft)
      throw error
    }
  }

  private func writeInPlace(_ bytes: [UInt8]) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(CommandFailure) {
    do throws(SystemError) {
      try SystemWrite.all(bytes, to: descriptor)
    } catch {
      throw error.number == EPIPE ? .closedPipe : failure(error.number)
    }
  }

  /// Puts the draft into its place. A new name is taken by a hard link, which fails where somebody
  /// else was faster; file systems without them get a rename.
  private func give(_ draft: String, itsName path: String) throws(CommandFailure) {
    if !replaces {
      if link(draft, path) == 0 {
        unlink(draft)
        return
      }
      if errno == EEXIST || Self.status(of: path) != nil { throw .wrongUse(Self.isThere(path)) }
    }
    guard rename(draft, path) == 0 else { throw failure(errno) }
  }

  private func isKind(_ kind: mode_t) -> Bool { old.map { $0.st_mode & S_IFMT == kind } ?? false }

  private func failure(_ number: Int32) -> CommandFailure {
    let reason =
      number == ENOENT ? "no such folder: make it first" : String(cString: strerror(number))
    return .wrongUse("\(path): cannot be written: \(reason)")
  }

  private static func isThere(_ path: String) -> String {
    "\(path): is there already: --force replaces it"
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func canonical(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func draft(beside path: String) -> String {
    let name = ".chapters-\(UInt64.random(in: .min ... .max))"
    guard let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }
}
