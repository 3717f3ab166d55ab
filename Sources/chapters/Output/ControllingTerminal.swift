import PostFiles

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
    do throws(SystemError) {
      try SystemWrite.all(bytes, to: descriptor)
      return true
    } catch {
      return false
    }
  }
}
