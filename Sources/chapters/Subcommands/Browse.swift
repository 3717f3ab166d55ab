import ArgumentParser
import Browser
import CursesTerminal
import PostFiles
import Terminal

/// `chapters [PATH…]`: the browser.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse events, talks and chapters on the terminal (the default).",
    usage: "chapters [<path> ...] [<options>]",
    discussion: """
      Enter goes in, y copies the link of what is selected, o opens it, p plays it, ? shows all \
      keys, q goes back and from the events out.

      Examples:
        chapters samples
        chapters samples/almalinux-day-germany-2024.md
      """)

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loader = PostLoader(paths: paths, respectsIgnoreFiles: !library.looksIntoIgnored)
    let unreachable = loader.unreachable
    if !paths.isEmpty, unreachable.count == paths.count {
      for error in unreachable { StandardError.write(error.description) }
      throw CommandFailure.unreadablePath
    }
    let outcome: BrowserRun.Outcome
    do throws(TerminalError) {
      let name = paths.isEmpty ? "this folder" : paths.joined(separator: " ")
      let run = BrowserRun(
        loader: loader, libraryName: name, includesDrafts: library.includesDrafts)
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
    case .status(let status): throw CommandFailure(sentence: "", status: status)
    case .ended(.signal(let number)): Signal.end(by: number)
    case .ended(.terminalLost): throw CommandFailure.terminalLost
    }
  }
}
