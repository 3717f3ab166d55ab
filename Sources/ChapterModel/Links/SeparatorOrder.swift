/// Whether parameters are separated as URLs have it: `?` once and first, then `&`, and `#` last.
struct SeparatorOrder {
  private var hasQuestionMark = false
  private var hasHash = false

  /// Whether a separator stands where it has no place, as in `watch?v=ID?t=10` and
  /// `youtu.be/ID&t=10`. Several in a row count as one slip.
  mutating func isOdd(_ separator: UInt8) -> Bool {
    if hasHash { return false }
    switch Unicode.Scalar(separator) {
    case "#":
      hasHash = true
      return false
    case "?":
      defer { hasQuestionMark = true }
      return hasQuestionMark
    default:
      defer { hasQuestionMark = true }
      return !hasQuestionMark
    }
  }
}
