import ArgumentParser
import PostImport
import Settings

/// What every command that reads posts takes. What an option leaves open, the configuration says.
struct LibraryOptions: ParsableArguments {
  @Flag(exclusivity: .chooseLast)
  var ignoreFiles: IgnoreChoice?

  @Option(
    name: .customLong("from"),
    help: "The form of standard input and of all files, where names and first bytes don't tell.")
  var format: ImportFormat?

  @Flag(
    inversion: .prefixedNo, exclusivity: .chooseLast,
    help: "Include posts that their site does not show yet.")
  var drafts: Bool?

  @Option(
    name: .customLong("config"),
    help: "The configuration to read instead of ~/.config/chapters/config.toml.",
    completion: .file())
  var configPath: String?

  /// The configuration in force; says what is wrong with it.
  ///
  /// - Throws: where a file that was named can't be read.
  func configuration() throws(CommandFailure) -> LoadedConfiguration {
    let configuration = try LoadedConfiguration(named: configPath)
    configuration.reportProblems()
    return configuration
  }

  /// Whether hidden and ignored files are read, too.
  func looksIntoIgnored(_ configuration: LoadedConfiguration) -> Bool {
    ignoreFiles.map { $0 == .passedOver } ?? !configuration.settings.ignoreFiles
  }

  /// Whether posts that their site does not show yet are included.
  func includesDrafts(_ configuration: LoadedConfiguration) -> Bool {
    drafts ?? configuration.settings.drafts
  }
}
