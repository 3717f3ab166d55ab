/// The commands that a person wants instead of those that this program looks for; nil where it shall
/// look.
public struct PersonalCommands: Hashable, Sendable {
  /// Takes what is copied.
  public var copy: CommandTemplate?

  /// Opens links.
  public var open: CommandTemplate?

  /// Plays videos.
  public var play: CommandTemplate?

  /// Edits posts.
  public var edit: CommandTemplate?

  /// Shows posts.
  public var read: CommandTemplate?

  /// None.
  public init() {}
}
