/// What came of reading a configuration file.
public struct ConfigurationReading: Hashable, Sendable {
  /// What it settles, with the defaults for what is wrong or not there.
  public var configuration: Configuration

  /// What is wrong with it, in the order of the file.
  public var problems: [SettingProblem]

  /// The file's absolute path; where there is none, the path it would have. Empty where there's no
  /// home either.
  public var path: String

  /// What a file settles, and what is wrong with it.
  public init(
    _ configuration: Configuration = Configuration(), problems: [SettingProblem] = [],
    path: String = ""
  ) {
    self.configuration = configuration
    self.problems = problems
    self.path = path
  }
}
