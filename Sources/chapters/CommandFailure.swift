/// Why a command could not do what it was asked to.
struct CommandFailure: Error, Hashable {
  /// What is wrong and what to do; empty where it was said already.
  let sentence: String

  /// The exit status.
  let status: Int32

  /// Nothing fits what was asked for.
  static func nothingFound(_ sentence: String) -> CommandFailure {
    CommandFailure(sentence: sentence, status: 1)
  }

  /// What was asked for can't be understood, or has several meanings.
  static func wrongUse(_ sentence: String) -> CommandFailure {
    CommandFailure(sentence: sentence, status: 2)
  }

  /// A named path could not be read, which was said already.
  static let unreadablePath = CommandFailure(sentence: "", status: 2)

  /// The reader of our output has gone, which is its right: nothing to say.
  static let closedPipe = CommandFailure(sentence: "", status: 0)

  /// The terminal is gone, so there is nobody to tell; the status of a hangup.
  static let terminalLost = CommandFailure(sentence: "", status: 129)
}
