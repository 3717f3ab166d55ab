/// A program that could not be started in a terminal, or did not show what was waited for.
public struct TerminalError: Error, CustomStringConvertible {
  /// What was to be done.
  public let description: String

  init(_ description: String) { self.description = description }
}
