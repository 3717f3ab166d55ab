#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Ends the program as a signal would have.
enum Signal {
  /// Ends by a signal whose default action is to end, so that a shell sees the truth.
  static func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    kill(getpid(), number)
    // The signal may be blocked: a shell writes its end as this status.
    exit(128 + number)
  }
}
