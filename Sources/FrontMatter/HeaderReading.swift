/// What came of reading a header.
public struct HeaderReading: Hashable, Sendable {
  /// What it spells; of one that is wrong what could be saved.
  public var root: Node

  /// What is wrong with it first, nil where nothing is.
  public var error: HeaderError?

  /// What is wrong with it behind the first error, where the notation tells: TOML alone, whose lines
  /// stand for themselves.
  public var furtherErrors: [HeaderError]

  /// A tree, and why it may not be all.
  public init(root: Node, error: HeaderError? = nil, furtherErrors: [HeaderError] = []) {
    self.root = root
    self.error = error
    self.furtherErrors = furtherErrors
  }
}
