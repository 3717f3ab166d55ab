/// A configuration file that someone named and that can't be read.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// The path as named.
  public let path: String

  /// What named it: `--config` or a variable.
  public let origin: String

  /// Why it can't be read, in the system's words.
  public let reason: String
}

extension ConfigurationError: CustomStringConvertible {
  /// The sentence, without a full stop and control characters.
  public var description: String {
    VisibleText.of("\(path): cannot be read: \(reason) (\(origin) names it)")
  }
}
