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
      """)

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @Flag(help: "Print the configuration in force as TOML, with a comment on each setting.")
  var printConfig = false

  @OptionGroup var options: BrowserOptions

  func run() throws {
    if printConfig { return try printConfiguration() }
    try BrowserStart(paths: paths, options: options).run()
  }

  private func printConfiguration() throws {
    let configuration = try options.library.configuration()
    let text = ConfigurationText(options.settings(over: configuration), path: configuration.path)
    try StandardOutput.write(Array(text.text.utf8))
  }
}
