/// One step of a pattern for names.
enum GlobElement: Hashable, Sendable {
  /// Exactly that scalar.
  case literal(UInt32)

  /// `?`: any one scalar.
  case anyOne

  /// `*`: any number of scalars, none too.
  case anyRun

  /// `[…]`: one of those scalars, or with `isNegated` none of them.
  case oneOf([ClosedRange<UInt32>], isNegated: Bool)

  /// Whether it stands for that one scalar.
  func matches(_ scalar: UInt32) -> Bool {
    switch self {
    case .literal(let wanted): scalar == wanted
    case .anyOne, .anyRun: true
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
