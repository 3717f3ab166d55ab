/// The corpora that are measured.
public enum CorpusSize: String, CaseIterable, Sendable {
  /// What continuous integration counts.
  case check
  case small = "S"
  case medium = "M"
  /// A million chapters.
  case million
  case large = "L"

  /// How many posts it has.
  public var posts: Int {
    switch self {
    case .check: 300
    case .small: 1_000
    case .medium: 20_000
    case .million: 42_000
    case .large: 100_000
    }
  }
}
