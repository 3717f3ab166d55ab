/// What a person's command is for, which decides the placeholders it may name.
public enum CommandPurpose: Hashable, Sendable, CaseIterable {
  /// Copies text.
  case copy
  /// Opens a link.
  case open
  /// Plays a video.
  case play
  /// Edits a post.
  case edit
  /// Shows a post.
  case read

  /// The placeholders that have a meaning for it.
  var placeholders: [CommandPlaceholder] {
    let ofLinks: [CommandPlaceholder] = [.url, .start, .end, .title, .talk, .id]
    return switch self {
    case .copy: [.text] + ofLinks
    case .open, .play: ofLinks
    case .edit, .read: [.file, .line]
    }
  }
}
