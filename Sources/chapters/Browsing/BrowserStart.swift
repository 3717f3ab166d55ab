import Browser
import CursesTerminal
import PostFiles
import Settings
import Terminal

/// What it takes to browse: the paths and how to look into them.
struct BrowserStart {
  /// Files or folders of posts, `-` for standard input; none of them for the configuration's library,
  /// else the current folder.
  let paths: [String]

  /// The person's options; nil where there are none.
  let options: BrowserOptions?

  /// What a first argument may be beside a path, written out because asking ArgumentParser costs what
  /// the plain start saves; a test holds it against the commands.
  static let firstWords = [
    "browse", "pick", "list", "search", "show", "link", "find", "export", "check",
    "completions", "manual", "help",
  ]

  /// A start with nothing but paths, which needs no parser; nil where the arguments may mean more.
  ///
  /// ArgumentParser takes 2 ms to look at the types of all commands (measured), a third of the time
  /// to the first frame.
  init?(plainPaths arguments: [String]) {
    let isPlain = arguments.allSatisfy { !$0.hasPrefix("-") && !$0.isEmpty }
    guard isPlain, !Self.firstWords.contains(arguments.first ?? "") else { return nil }
    self.init(paths: arguments, options: nil)
  }

  /// A start as the person's options want it.
  init(paths: [String], options: BrowserOptions?) {
    self.paths = paths
    self.options = options
  }

  /// Browses, and ends as the browser did.
  func run() throws {
    let configuration = try LoadedConfiguration(named: options?.library.configPath)
    configuration.reportProblems()
    let settings = options?.settings(over: configuration) ?? configuration.settings
    let library = LibraryPaths(paths, configuration)
    let loader = PostLoader(
      paths: library.paths, respectsIgnoreFiles: settings.ignoreFiles,
      format: options?.library.format)
    try Self.failIfUnreachable(loader, library)
    let outcome: BrowserRun.Outcome
    do throws(TerminalError) {
      let run = BrowserRun(
        loader: loader, format: options?.library.format, paths: library.paths,
        libraryName: library.name, configuration: configuration, settings: settings,
        rules: RuleDefaults(configuration), overridesNoColor: options?.look.theme != nil)
      outcome = try run.run()
    } catch {
      throw CommandFailure.wrongUse(error.description)
    }
    for error in outcome.errors { StandardError.write(error.description) }
    try end(outcome)
  }

  /// Says so, and throws, where none of the paths that were named is there: no screen is taken then.
  static func failIfUnreachable(
    _ loader: PostLoader, _ library: LibraryPaths
  ) throws(CommandFailure) {
    let unreachable = loader.unreachable
    guard !library.paths.isEmpty, unreachable.count == library.paths.count else { return }
    for error in unreachable { StandardError.write(error.description) }
    throw .unreadablePath
  }

  /// Ends as the browser did: with its status, or by the signal that ended it.
  private func end(_ outcome: BrowserRun.Outcome) throws {
    switch outcome.end {
    case .status(0): return
    case .chosen: return
    case .status(let status): throw CommandFailure(sentence: "", status: status)
    case .ended(.signal(let number)): Signal.end(by: number)
    case .ended(.terminalLost): throw CommandFailure.terminalLost
    }
  }
}
