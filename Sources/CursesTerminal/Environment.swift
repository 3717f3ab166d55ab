#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What the program's environment says about its terminal.
enum Environment {
  /// Whether `NO_COLOR` is set and not empty (https://no-color.org).
  static var asksForNoColor: Bool { value(of: "NO_COLOR").isEmpty == false }

  /// The value of `TERM`, empty where it is unset.
  static var terminalType: String { value(of: "TERM") }

  /// The reason of the system call that failed last.
  static var lastErrorNumber: Int32 { errno }

  private static func value(of name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
