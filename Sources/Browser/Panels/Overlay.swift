/// What lies over the lists; several may lie over each other.
public enum Overlay: Hashable, Sendable {
  /// Actions by key or by name, filtered by what is typed.
  case actions(ActionPanel)

  /// A choice of actions, each with a key.
  case menu(Menu)

  /// A line that is asked for.
  case prompt(Prompt)

  /// All of the detail, from a line of it on.
  case detail(top: Int)

  /// A text to be selected with the terminal's own means, from a row of it on.
  case text(String, top: Int)

  /// Where keys go while it is in front.
  var keyPlace: KeyPlace {
    switch self {
    case .actions, .prompt: .field
    case .menu, .detail, .text: .rows
    }
  }
}
