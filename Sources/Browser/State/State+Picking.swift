import ChapterCatalog

extension State {
  /// The status of a picker that found nothing to choose from.
  static let nothingToChoose: Int32 = 1

  /// Whether a picker has read everything and there is no talk.
  var hasNothingToChoose: Bool { picking != nil && loading == .done && catalog.talkCount == 0 }

  /// What Enter would choose: the selected chapter, or the talk of a list of talks.
  private var choice: Choice? { selectedPane == .events ? nil : selection.first }

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
    if isSearching { return true }
    guard overlay == nil else { return false }
    return !marks.isEmpty || focus.child.map { unfilteredCount(in: $0) == 0 } ?? true
  }
}
