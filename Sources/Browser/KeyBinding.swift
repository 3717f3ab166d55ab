public import Terminal

/// A line of the key map: keys, what they do, and how help and footer call it.
public struct KeyBinding: Hashable, Sendable {
  /// What belongs together in the help.
  public enum Group: String, CaseIterable, Sendable {
    /// Moving the selection.
    case moving = "Moving"
    /// Going between lists.
    case lists = "Lists"
    /// Copying, opening and playing.
    case links = "Links"
    /// The program itself.
    case program = "Program"
  }

  /// The keys, any of which does it.
  public let keys: [Key]

  /// What they do.
  public let action: Action

  /// What they do, in words that go on after the key: `copy the link of the selection`.
  public let title: String

  /// The footer's word for it; nil where the footer leaves it out.
  public let hint: String?

  /// Where it stands in the help.
  public let group: Group

  /// The keys' names, a blank between two of them.
  public var keyNames: String { keys.map(\.description).joined(separator: " ") }
}
