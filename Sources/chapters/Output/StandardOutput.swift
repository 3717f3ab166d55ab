#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Where a command's data goes.
enum StandardOutput {
  /// How wide the terminal is that it goes to; nil where it's no terminal.
  static var terminalWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes all bytes, in one call where the system takes them in one.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        systemWrite(STDOUT_FILENO, all.baseAddress.map { $0 + written }, all.count - written)
      }
      if count >= 0 {
        written += count
      } else {
        try waitOrFail(errno)
      }
    }
  }

  /// Waits where the output is only full for now; a pipe that nobody reads ends the command quietly.
  private static func waitOrFail(_ number: Int32) throws(CommandFailure) {
    switch number {
    case EINTR: break
    case EAGAIN:
      var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
      poll(&output, 1, -1)
    case EPIPE: throw .closedPipe
    default:
      let words = String(cString: strerror(number))
      throw .wrongUse("standard output: cannot be written: \(words)")
    }
  }
}
