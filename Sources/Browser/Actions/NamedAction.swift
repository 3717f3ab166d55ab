/// An action that a person can ask for by name: in the palette, the help and the config.
public struct NamedAction: Hashable, Sendable {
  /// What belongs together in the help.
  public enum Group: String, CaseIterable, Sendable {
    /// Moving the selection.
    case moving = "Moving"
    /// Going between lists.
    case lists = "Lists"
    /// Searching and filtering.
    case finding = "Finding"
    /// Marks and the basket.
    case marking = "Marking"
    /// Copying, opening and playing.
    case links = "Links"
    /// What is shown and how.
    case showing = "Showing"
    /// The program itself.
    case program = "Program"
    /// Editing a line.
    case typing = "Typing"
  }

  /// Its name: `copy-link`.
  public let name: String

  /// What it does.
  public let action: Action

  /// What it does, in words that go on after the key: `copy the link of the selection`.
  public let title: String

  /// The footer's word for it; nil where the footer leaves it out.
  public let hint: String?

  /// Where it stands in the help.
  public let group: Group

  /// The keys it has without a configuration, by place; a place that is not there doesn't know it.
  public let keys: PlacedKeys

  init(
    _ name: String, _ action: Action, _ title: String, _ group: Group, hint: String? = nil,
    _ keys: PlacedKeys
  ) {
    self.name = name
    self.action = action
    self.title = title
    self.group = group
    self.hint = hint
    self.keys = keys
  }

  /// The same action under another title.
  func titled(_ title: String) -> NamedAction {
    NamedAction(name, action, title, group, hint: hint, keys)
  }
}
