/// What stands where a shortcode's delimiter does.
public enum ShortcodeReading: Hashable, Sendable {
  /// A shortcode.
  case shortcode(Shortcode)

  /// `{{</* … */>}}`, which shows a shortcode as text: all of its bytes, and those it shows between
  /// its comment marks.
  case comment(Range<Int>, shown: Range<Int>)

  /// What its generator refuses, and what could be read of it all the same. Its range ends where
  /// reading may go on.
  case broken(ShortcodeFlaw, Shortcode)

  /// All of its bytes.
  public var range: Range<Int> {
    switch self {
    case .shortcode(let shortcode), .broken(_, let shortcode): shortcode.range
    case .comment(let range, _): range
    }
  }
}
