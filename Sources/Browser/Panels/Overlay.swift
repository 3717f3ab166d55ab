/// What lies over the lists; several may lie over each other.
public enum Overlay: Hashable, Sendable {
  /// Actions by key or by name, filtered by what is typed.
  case actions(ActionPanel)

  /// A choice of actions, each with a key.
  case menu(Menu)

  /// The basket or the bookmarks.
  case kept(KeptPanel)

  /// A line that is asked for.
  case prompt(Prompt)

  /// The search over everything.
  case search(SearchPanel)

  /// All of the detail, from a line of it on.
  case detail(top: Int)

  /// A text to be selected with the terminal's own means, from a row of it on.
  case text(String, top: Int)

  /// Whether it is the detail.
  var isDetail: Bool {
    if case .detail = self { return true }
    return false
  }

  /// Where keys go while it is in front.
  var keyPlace: KeyPlace {
    switch self {
    case .actions, .prompt, .search: .field
    case .menu, .kept, .detail, .text: .rows
    }
  }

  /// Whether it is the basket or the bookmarks.
  var isKept: Bool { if case .kept = self { true } else { false } }

  /// Whether an action that is about the lists is about what it shows, too.
  func takes(_ action: Action) -> Bool {
    switch self {
    case .kept, .search: action.isAboutSelection || action.isMark || action.isAboutPost
    case .detail: action.isAboutSelection
    case .actions, .menu, .prompt, .text: false
    }
  }
}
