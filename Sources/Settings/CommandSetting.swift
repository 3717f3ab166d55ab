/// A line of `[commands]`: the program that a person wants for something.
public struct CommandSetting: Hashable, Sendable {
  /// What a program is for.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// Copies text.
    case copy
    /// Opens a link.
    case open
    /// Plays a video.
    case play
    /// Edits a post, in the terminal.
    case edit
    /// Shows a post, in the terminal.
    case read
  }

  /// How the command is written.
  public enum Wording: Hashable, Sendable {
    /// Word by word, the program first.
    case words([String])
    /// In one line, whose blanks and quotes divide the words.
    case line(String)
  }

  /// What it is for.
  public var purpose: Purpose

  /// Program and arguments.
  public var wording: Wording

  /// Where they stand.
  public var place: SettingPlace

  /// A command at a place.
  public init(_ purpose: Purpose, _ wording: Wording, at place: SettingPlace = SettingPlace()) {
    self.purpose = purpose
    self.wording = wording
    self.place = place
  }

  /// The setting's name in sentences: `commands.open`.
  public var key: String { "commands.\(purpose.rawValue)" }
}
