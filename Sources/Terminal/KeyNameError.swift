/// Why a text names no key, as the rest of a sentence.
public struct KeyNameError: Error, Hashable, Sendable {
  /// What is wrong and what to write, without a full stop.
  public let message: String

  /// An error with this message.
  public init(message: String) { self.message = message }
}

extension KeyNameError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}
