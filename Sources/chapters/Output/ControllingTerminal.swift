#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The terminal that the program was started from, whatever its input and output are.
enum ControllingTerminal {
  /// Writes bytes to it; false where there is none or it did not take all.
  static func send(_ bytes: [UInt8]) -> Bool {
    let descriptor = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        systemWrite(descriptor, all.baseAddress.map { $0 + written }, all.count - written)
      }
      if count < 0 && errno != EINTR { return false }
      written += max(0, count)
    }
    return true
  }
}
