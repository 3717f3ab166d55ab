/// One of the colours that every terminal with colours has, as its owner has set it.
public enum Color: Int32, Hashable, Sendable, CaseIterable {
  /// Black, often a dark grey.
  case black
  /// Red.
  case red
  /// Green.
  case green
  /// Yellow, a brown or orange on some terminals.
  case yellow
  /// Blue.
  case blue
  /// Magenta.
  case magenta
  /// Cyan.
  case cyan
  /// White, often a light grey.
  case white
}
