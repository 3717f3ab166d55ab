/// A program that was started and is on its own now.
public struct LaunchReport: Hashable, Sendable {
  /// Its name: `xdg-open`, `mpv`.
  public let program: String

  /// What was done, for the status line: `Opened with xdg-open`.
  public let sentence: String

  /// A report on a program that runs.
  public init(program: String, sentence: String) {
    self.program = program
    self.sentence = sentence
  }
}
