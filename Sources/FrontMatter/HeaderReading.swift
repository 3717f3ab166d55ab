/// What came of reading a header.
public struct HeaderReading: Hashable, Sendable {
  /// What it spells; of one that is wrong what could be saved.
  public var root: Node

  /// What is wrong with it first, nil where nothing is.
  public var error: HeaderError?

  /// A tree, and why it may not be all.
  public init(root: Node, error: HeaderError? = nil) {
    self.root = root
    self.error = error
  }
}
