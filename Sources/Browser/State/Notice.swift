/// A sentence about what was just done, shown until the next key.
public struct Notice: Hashable, Sendable {
  /// The sentence, without a full stop.
  public let text: String

  /// Whether it says that something could not be done.
  public let isFailure: Bool

  /// A sentence about something done, or about a failure.
  public init(_ text: String, isFailure: Bool = false) {
    self.text = text
    self.isFailure = isFailure
  }
}
