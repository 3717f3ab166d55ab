/// Bytes of a file and what is to stand in their place.
public struct Edit: Hashable, Sendable {
  /// The bytes that go; empty where something is only put in.
  public var range: Range<Int>

  /// What comes in their place.
  public var replacement: String

  /// Puts `replacement` in the place of some bytes.
  public init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
