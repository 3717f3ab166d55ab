/// The themes that a configuration may name.
public enum ThemeName: String, Hashable, Sendable, CaseIterable {
  /// The terminal owner's own 16 colours, on the owner's background.
  case standard = "default"
  /// Colours made for a dark background.
  case dark
  /// Colours made for a light background.
  case light
  /// Few colours, far apart.
  case highContrast = "high-contrast"
  /// No colours: attributes only.
  case mono
}
