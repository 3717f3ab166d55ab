#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A file or folder that could not be made, read or removed.
public struct FileError: Error, CustomStringConvertible {
  /// Which one.
  public let path: String

  /// The reason, as `errno` has it.
  public let number: Int32

  init(_ path: String) {
    self.path = path
    number = errno
  }

  /// The path and the reason.
  public var description: String { "\(path): \(String(cString: strerror(number)))" }
}
