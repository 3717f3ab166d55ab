#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Why a system call failed: the number it left behind.
public struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno`.
  public let number: Int32

  /// What the call before left behind; read it before anything else is called.
  static var last: SystemError { SystemError(number: errno) }

  /// Whether the call was only interrupted by a signal and can be made again.
  var isInterruption: Bool { number == EINTR }

  /// What the system says.
  public var words: String { String(cString: strerror(number)) }

  /// Why a file could not be read, in the words of ``FileError``.
  var reason: FileError.Reason {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .forbidden
    case ELOOP: .linkLoop
    case ENAMETOOLONG: .nameTooLong
    default: .unreadable(words)
    }
  }
}
