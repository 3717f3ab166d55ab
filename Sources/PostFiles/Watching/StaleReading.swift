public import ChapterModel

/// Why posts are shown as they were before their file broke.
public struct StaleReading: Hashable, Sendable {
  /// What is wrong with the file.
  public enum Reason: Hashable, Sendable {
    /// It can't be read.
    case file(FileError.Reason)
    /// Its text can't be made sense of.
    case text(Diagnostic)
  }

  /// The file as the named path spells it.
  public let path: String

  /// What is wrong with it.
  public let reason: Reason
}

extension StaleReading: CustomStringConvertible {
  /// `path:line:column: what is wrong (shown as it was before)`, without a full stop.
  public var description: String {
    switch reason {
    case .file(let reason): "\(path): \(reason) (shown as it was before)"
    case .text(let diagnostic):
      "\(path):\(diagnostic.location.line):\(diagnostic.location.column): "
        + "\(diagnostic.message) (shown as it was before)"
    }
  }
}
