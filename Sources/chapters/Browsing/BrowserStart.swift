import Browser
import CursesTerminal
import PostFiles
import PostImport
import Terminal

/// What it takes to browse: the paths and how to look into them.
struct BrowserStart {
  /// Files or folders of posts, `-` for standard input; none of them for the current folder.
  let paths: [String]

  /// Whether hidden and ignored files are read, too.
  var looksIntoIgnored = false

  /// Whether posts that their site does not show yet are listed.
  var includesDrafts = false

  /// The form of all files, where they are no posts.
  var format: ImportFormat?

  /// Whether the mouse is heard from the start.
  var isMouseOn = true

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
    self.init(paths: arguments)
  }

  /// A start as the person's options want it.
  init(
    paths: [String], looksIntoIgnored: Bool = false, includesDrafts: Bool = false,
    format: ImportFormat? = nil,
    isMouseOn: Bool = true
  ) {
    self.paths = paths
    self.looksIntoIgnored = looksIntoIgnored
    self.includesDrafts = includesDrafts
    self.format = format
    self.isMouseOn = isMouseOn
  }

  /// Browses, and ends as the browser did.
  func run() throws {
    let loader = PostLoader(paths: paths, respectsIgnoreFiles: !looksIntoIgnored, format: format)
    let unreachable = loader.unreachable
    if !paths.isEmpty, unreachable.count == paths.count {
      for error in unreachable { StandardError.write(error.description) }
      throw CommandFailure.unreadablePath
    }
    let outcome: BrowserRun.Outcome
    do throws(TerminalError) {
      let name = paths.isEmpty ? "this folder" : paths.joined(separator: " ")
      let run = BrowserRun(
        loader: loader, libraryName: name, includesDrafts: includesDrafts, isMouseOn: isMouseOn)
      outcome = try run.run()
    } catch {
      throw CommandFailure.wrongUse(error.description)
    }
    for error in outcome.errors { StandardError.write(error.description) }
    try end(outcome)
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
