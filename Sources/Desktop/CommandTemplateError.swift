/// Why a text is no command, as the rest of a sentence.
public struct CommandTemplateError: Error, Hashable, Sendable {
  /// What is wrong and what to write, without a full stop.
  public let message: String
}

extension CommandTemplateError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}
