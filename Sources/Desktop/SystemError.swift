#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// An `errno` of the operating system.
struct SystemError: Error, Hashable {
  let code: Int32

  /// What the system calls it: `Permission denied`.
  var message: String { String(cString: strerror(code)) }
}
