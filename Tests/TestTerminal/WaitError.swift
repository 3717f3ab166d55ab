/// What was waited for and did not come, and what the screen showed instead.
public struct WaitError: Error, CustomStringConvertible {
  let expected: String
  let screen: String

  /// The whole story.
  public var description: String { "waited for \(expected); the screen shows:\n\(screen)" }
}
