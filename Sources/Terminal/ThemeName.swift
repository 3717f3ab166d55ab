/// A set of looks that a person chooses by name; the screen knows what each looks like.
public enum ThemeName: String, Hashable, Sendable, CaseIterable {
  /// The terminal's own 16 colours on its own background.
  case standard = "default"

  /// Light text on a dark background, also where the terminal's is light.
  case dark

  /// Dark text on a light background, also where the terminal's is dark.
  case light

  /// White, yellow and cyan on black, without faint text.
  case highContrast = "high-contrast"

  /// Attributes only.
  case mono

  /// The next one, from the last to the first.
  public var next: ThemeName {
    let all = Self.allCases
    let place = all.firstIndex(of: self).map { $0 + 1 } ?? 0
    return all[place % all.count]
  }
}
