#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What a name in a folder stands for.
enum FileKind: Hashable, Sendable {
  /// A file with bytes to read.
  case file

  /// A folder.
  case folder

  /// A symbolic link.
  case link

  /// A FIFO, a socket or a device: opening one may wait for ever or do something.
  case special

  /// The file system doesn't say.
  case unknown

  /// The kind that a file's mode bits tell.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .special
    }
  }

  /// The kind that a folder's entry tells, readdir(3).
  init(directoryType: Int32) {
    switch Int(directoryType) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_UNKNOWN): self = .unknown
    default: self = .special
    }
  }
}
