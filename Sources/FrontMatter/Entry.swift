/// A key of a mapping and its value.
public struct Entry: Hashable, Sendable {
  /// The key as written, without quotes.
  public var key: String

  /// The value.
  public var value: Node

  /// A key with a value.
  public init(key: String, value: Node) {
    self.key = key
    self.value = value
  }
}
