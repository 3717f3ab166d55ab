extension State {
  /// What Enter would choose: the selected chapter, or the talk of a list of talks.
  private var choice: Choice? { focus == .events ? nil : selection.first }

  /// Ends with what is selected.
  mutating func choose() -> [Effect] {
    guard let choice else {
      refuse("Nothing to choose here")
      return []
    }
    return [.choose([choice])]
  }

  /// Whether Enter ends a picker, rather than goes in.
  var isAtChoice: Bool {
    guard picking != nil else { return false }
    return !marks.isEmpty || focus.child.map { unfilteredCount(in: $0) == 0 } ?? true
  }
}
