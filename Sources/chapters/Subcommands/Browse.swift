import ArgumentParser
import Settings

/// `chapters [PATH…]`: the browser.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse events, talks and chapters on the terminal (the default).",
    usage: "chapters [<path> ...] [<options>]",
    discussion: """
      Enter goes in, y copies the link of what is selected, o opens it, p plays it, ? shows all \
      keys, q goes back and from the events out.

      Examples:
        $ chapters samples
        $ chapters samples/almalinux-day-germany-2024.md
        $ chapters samples --theme mono --no-mouse
        $ chapters --print-config --theme mono
        $ chapters --print-keys
      """)

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @Flag(help: "Print the configuration in force as TOML, with a comment on each setting.")
  var printConfig = false

  @Flag(help: "Print the keys in force: keys, action, where, and what it does, a line each.")
  var printKeys = false

  @OptionGroup var options: BrowserOptions

  func run() throws {
    if printConfig { return try printConfiguration() }
    if printKeys { return try printAllKeys() }
    try BrowserStart(paths: paths, options: options).run()
  }

  private func printConfiguration() throws {
    let configuration = try options.library.configuration()
    let text = ConfigurationText(options.settings(over: configuration), path: configuration.path)
    try StandardOutput.write(Array(text.text.utf8))
  }

  private func printAllKeys() throws {
    let list = KeyList(try options.library.configuration().keys)
    let text = StandardOutput.terminalWidth == nil ? list.tabSeparated : list.aligned
    try StandardOutput.write(Array(text.utf8))
  }
}
