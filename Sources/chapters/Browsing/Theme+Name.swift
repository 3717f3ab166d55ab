import CursesTerminal
import Settings

extension Theme {
  /// The theme of a name; nil for what suits the terminal.
  init?(named name: ThemeName) {
    switch name {
    case .standard: return nil
    case .dark: self = .dark
    case .light: self = .light
    case .highContrast: self = .highContrast
    case .mono: self = .monochrome
    }
  }
}
