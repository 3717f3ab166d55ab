public import Terminal

/// What a person has settled for all runs. Without a file it has the defaults.
public struct Configuration: Hashable, Sendable {
  /// The files and folders of posts that are read where none is named, with `~` and relative paths
  /// made absolute; none for the current folder.
  public var library: [String] = []

  /// How the browser looks.
  public var theme = ThemeName.standard

  /// Whether the browser hears the mouse from the start.
  public var mouse = true

  /// Whether posts that their site does not show yet are included.
  public var drafts = false

  /// Whether what is hidden and what ignore files name is left out.
  public var ignoreFiles = true

  /// What keys do instead of what they did, in the order written.
  public var keys: [KeyChange] = []

  /// The programs to use, at most one for each purpose.
  public var commands: [CommandSetting] = []

  /// Which rules posts are held to.
  public var check = CheckSettings()

  /// The defaults.
  public init() {}
}
