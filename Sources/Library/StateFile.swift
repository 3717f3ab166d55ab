#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The state file as the file system has it.
struct StateFile {
  /// Where it is.
  let path: String

  /// What the name leads to now; nil where to nothing.
  ///
  /// - Throws: where it can't be told, or is no file: opening a FIFO could wait for ever.
  func identity() throws(LibraryError.Reason) -> FileIdentity? {
    var status = stat()
    if stat(path, &status) != 0 {
      guard errno == ENOENT || errno == ENOTDIR else { throw Self.reason(errno) }
      return nil
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notDatabase }
    return FileIdentity(device: UInt64(status.st_dev), file: UInt64(status.st_ino))
  }

  /// Makes an empty file where there's none, that nobody else may read, and the folders around it.
  ///
  /// SQLite takes it for an empty database; one that SQLite makes itself is everybody's to read.
  func make() throws(LibraryError.Reason) {
    guard try identity() == nil else { return }
    try makeFolders()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      throw Self.reason(errno)
    }
  }

  /// Gives the file a name that no other has, its journal too; the name, nil where that failed.
  func moveAside() -> String? {
    // Another program's name for a file differs by its process, so that none is ever replaced.
    let names = (0..<100).lazy.map { "\(path).damaged-\(getpid())" + ($0 == 0 ? "" : "-\($0)") }
    guard let name = names.first(where: { !Self.exists($0) }) else { return nil }
    rename("\(path)-journal", "\(name)-journal")
    return rename(path, name) == 0 ? name : nil
  }

  /// Why a file could not be opened or made, by the value of `errno`.
  static func reason(_ number: Int32) -> LibraryError.Reason {
    switch number {
    case ENOSPC, EDQUOT: .full
    case EROFS: .readOnly
    default: .unopenable(String(cString: strerror(number)))
    }
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Makes the folders above the file, for nobody else, as the XDG base directory specification
  /// wants it.
  private func makeFolders() throws(LibraryError.Reason) {
    for end in path.indices.dropFirst() where path[end] == "/" {
      guard mkdir(String(path[..<end]), 0o700) != 0, errno != EEXIST else { continue }
      let number = errno
      // A folder that is there may say many things: that it may not be written, or is being mounted.
      guard Self.exists(String(path[..<end])) else {
        throw .noFolder(String(cString: strerror(number)))
      }
    }
  }
}
