import PostFiles

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
    do throws(SystemError) {
      try SystemWrite.all(bytes, to: STDOUT_FILENO)
    } catch {
      // A pipe that nobody reads ends the command quietly.
      if error.number == EPIPE { throw .closedPipe }
      throw .wrongUse("standard output: cannot be written: \(error.words)")
    }
  }
}
