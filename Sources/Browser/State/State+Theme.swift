import Terminal

extension State {
  /// Goes on to the next theme and says which it is.
  mutating func wearNextTheme() -> [Effect] {
    theme = theme.next
    notice = Notice("Theme \(theme.rawValue)")
    return [.wear(theme)]
  }
}
