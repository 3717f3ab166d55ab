/// A choice of actions over the lists, each with a key of its own.
public struct Menu: Hashable, Sendable {
  /// A row of a menu.
  public struct Item: Hashable, Sendable {
    /// The key that chooses it while the menu is open.
    let key: Character
    /// What it does, in words.
    let title: String
    /// What it would give, or more about it; shown where there is room.
    var preview = ""
    /// Whether it is how things are now.
    var isCurrent = false
    /// What it does.
    let action: Action
  }

  /// What is chosen here: `Copy as`.
  let title: String

  /// The rows.
  let items: [Item]

  /// The selected row.
  var position = ListPosition()
}
