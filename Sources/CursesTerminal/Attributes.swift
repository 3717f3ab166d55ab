internal import CNcursesShim

/// How a glyph is drawn apart from its colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits, as the shim counts them.
  public let rawValue: UInt32

  /// Attributes of these bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Heavy, on some terminals bright instead.
  public static let bold = Attributes(rawValue: UInt32(shim_bold))

  /// Faint.
  public static let dim = Attributes(rawValue: UInt32(shim_dim))

  /// Underlined.
  public static let underline = Attributes(rawValue: UInt32(shim_underline))

  /// Foreground and background swapped.
  public static let reverse = Attributes(rawValue: UInt32(shim_reverse))

  /// Slanted.
  public static let italic = Attributes(rawValue: UInt32(shim_italic))
}
