import ArgumentParser

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

  @Flag(
    name: .customLong("no-mouse"),
    help: "Leave the mouse to the terminal, which selects text with it.")
  var leavesMouse = false

  @OptionGroup var display: DisplayOptions

  @OptionGroup var library: LibraryOptions

  func run() throws {
    try BrowserStart(
      paths: paths, looksIntoIgnored: library.looksIntoIgnored,
      includesDrafts: library.includesDrafts, format: library.format, isMouseOn: !leavesMouse,
      theme: display.theme
    ).run()
  }
}
