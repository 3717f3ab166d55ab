/// Why something could not be remembered, or was not there to be remembered from: what browsing goes
/// on without.
public struct LibraryError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// No variable says where to keep a file.
    case homeless
    /// The folder can't be made, in the system's words.
    case noFolder(String)
    /// The file can't be opened, in the system's words.
    case unopenable(String)
    /// The file or its folder may only be read.
    case readOnly
    /// The disk, or the person's share of it, is full.
    case full
    /// Another program has held the file for longer than one waits.
    case busy
    /// The file is something else than a database.
    case notDatabase
    /// The database belongs to another program.
    case foreign
    /// A later version of this program wrote it: its version, and the latest known here.
    case newer(Int, known: Int)
    /// The database is damaged; where it was put, nil if it couldn't be moved.
    case damaged(movedTo: String?)
    /// Anything else, in the words of SQLite.
    case failed(String)
    /// There is no thread left to write on.
    case noThread
    /// The file was closed before.
    case closed
  }

  /// The file; empty where none is known.
  public var path: String

  /// What is wrong.
  public var reason: Reason

  /// An error about a file.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension LibraryError: CustomStringConvertible {
  /// `path: what is wrong: what to do`, without a full stop.
  public var description: String { path.isEmpty ? "\(reason)" : "\(path): \(reason)" }
}

extension LibraryError.Reason: CustomStringConvertible {
  /// `what is wrong: what to do`.
  public var description: String {
    switch self {
    case .homeless:
      "no place to remember anything: set HOME or XDG_STATE_HOME to the absolute path of a folder"
    case .noFolder(let words):
      "its folder cannot be made (\(words)): set XDG_STATE_HOME to a folder that you may write to"
    case .unopenable(let words):
      "cannot be opened (\(words)): mend its permissions or set XDG_STATE_HOME to another folder"
    case .readOnly:
      "may only be read: change its permissions or set XDG_STATE_HOME to another folder"
    case .full: "the disk is full: free some space"
    case .busy: "another program holds it: close that one and try again"
    case .notDatabase: "is no database: move it elsewhere, and a new one will be made"
    case .foreign: "another program's database: move it elsewhere, and a new one will be made"
    case .newer(let version, let known):
      "a newer chapters wrote it (version \(version), this one knows \(known)): update chapters"
    case .damaged(let path?):
      "was damaged and is now \(path), a new one takes its place: sqlite3's .recover may mend it"
    case .damaged(nil): "is damaged and cannot be moved aside: move it elsewhere"
    case .failed(let words): "cannot be used (\(words)): try again, or move it elsewhere"
    case .noThread: "no thread is left to write it: end other programs and try again"
    case .closed: "was closed before: start chapters again"
    }
  }
}
