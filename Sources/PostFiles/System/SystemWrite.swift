#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// write(2), until all is written.
public enum SystemWrite {
  /// Writes all bytes to a descriptor, in one call where the system takes them in one. It goes on after
  /// an interruption, and waits where the other end is only full for now.
  ///
  /// - Throws: what else the system said.
  public static func all(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        write(descriptor, all.baseAddress.map { $0 + written }, all.count - written)
      }
      if count >= 0 {
        written += count
      } else {
        try waitOrThrow(.last, descriptor)
      }
    }
  }

  private static func waitOrThrow(
    _ error: SystemError, _ descriptor: Int32
  ) throws(SystemError) {
    switch error.number {
    case EINTR: break
    case EAGAIN:
      var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&output, 1, -1)
    default: throw error
    }
  }
}
