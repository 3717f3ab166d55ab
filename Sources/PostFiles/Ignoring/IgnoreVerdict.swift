/// What ignore files say of a path.
enum IgnoreVerdict: Hashable, Sendable {
  /// It is to be left out.
  case ignored

  /// It is to be looked at, although it may be hidden or ignored elsewhere (`!`).
  case included
}
