#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What a signal that the shim heard asks for.
enum Signal {
  /// The program should end.
  case end
  /// The program should stop, as Ctrl-Z asks elsewhere.
  case stop
  /// The program was stopped by something else and goes on.
  case goOn
  /// The terminal has another size.
  case resize

  /// The meaning of a signal's number.
  init(_ number: Int32) {
    switch number {
    case SIGWINCH: self = .resize
    case SIGTSTP: self = .stop
    case SIGCONT: self = .goOn
    default: self = .end
    }
  }
}
