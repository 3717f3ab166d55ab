/// Why a file or folder gave no posts: about the world, not about a post's text.
public struct FileError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// Nothing has that name.
    case missing
    /// It was found and is gone again.
    case vanished
    /// It may not be read.
    case forbidden
    /// A link to something that isn't there.
    case brokenLink
    /// Links that lead to each other.
    case linkLoop
    /// A FIFO, a socket or a device.
    case special
    /// More bytes than a post may have.
    case tooLarge
    /// A name longer than the system takes.
    case nameTooLong
    /// Anything else, in the system's words.
    case unreadable(String)
  }

  /// The path as named or found; may hold any character.
  public var path: String

  /// What is wrong.
  public var reason: Reason

  /// Whether a person named that path, rather than a folder above it.
  public var isNamed: Bool

  /// An error about a path.
  public init(path: String, reason: Reason, isNamed: Bool) {
    self.path = path
    self.reason = reason
    self.isNamed = isNamed
  }
}

extension FileError: CustomStringConvertible {
  /// `path: what is wrong: what to do`, without a full stop.
  public var description: String {
    path.isEmpty ? ".: \(reason)" : "\(path): \(reason)"
  }
}

extension FileError.Reason: CustomStringConvertible {
  /// `what is wrong: what to do`.
  public var description: String {
    switch self {
    case .missing: "no such file or folder: check the spelling"
    case .vanished: "it was there and is gone: reload"
    case .forbidden: "you may not read it: change its permissions"
    case .brokenLink: "a link to nothing: remove it or mend its target"
    case .linkLoop: "links that lead in a circle: remove one of them"
    case .special: "neither a file nor a folder: give its text to standard input and name it -"
    case .tooLarge: "more than \(FileReader.largestFile >> 20) MB: too large for a post"
    case .nameTooLong: "the name is too long: move it to a shorter path"
    case .unreadable(let words): "cannot be read: \(words)"
    }
  }
}
