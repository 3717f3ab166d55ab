/// Why a file was left as it was.
public enum WriteError: Error, Hashable, Sendable {
  /// It isn't any more what was read.
  case changed

  /// It is reached by a link that leads out of what a person named.
  case outside

  /// Its mode lets nobody write to it.
  case readOnly

  /// It came from standard input, or is no file.
  case notAFile

  /// The system says no, in its words.
  case unwritable(String)
}

extension WriteError: CustomStringConvertible {
  /// `what is wrong: what to do`.
  public var description: String {
    switch self {
    case .changed: "it changed meanwhile and was left alone: run again"
    case .outside: "it lies outside of what you named and was left alone: name it to change it"
    case .readOnly: "it is read-only and was left alone: let it be written to change it"
    case .notAFile: "it is no file and was left alone"
    case .unwritable(let words): "cannot be written and was left alone: \(words)"
    }
  }
}
