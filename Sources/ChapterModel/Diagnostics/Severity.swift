/// How much a diagnostic matters to the readers of a post.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Worth knowing, nothing is lost.
  case info

  /// Probably not what the author meant.
  case warning

  /// Readers are led astray.
  case error

  /// Whether one matters less than the other.
  public static func < (one: Severity, other: Severity) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
