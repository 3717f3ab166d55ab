import ArgumentParser
import ChapterFormats
import Desktop

/// `chapters show`: one talk whole.
struct Show: ParsableCommand {
  /// What it's called by.
  static let name = "show"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Show one talk whole: who speaks, what about, its chapters and links.",
    usage: "chapters show <talk> [<path> ...] [<options>]",
    discussion: """
      A <talk> is what chapters link takes. On a terminal the text is wrapped and titles are links \
      to click on; in a pipe each line is a name, a tab and a value, and a chapter has its start, \
      title and link: chapters list talks --format json has the same for programs.

      Examples:
        $ chapters show 'meet the board' samples
        $ chapters show P9pO0fPGVeo samples
      """)

  @Argument(help: "The talk: an id, the start of one, a video's id or link, or words.")
  var talk: String

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @Option(help: "When text has colours.")
  var color = ColorChoice.auto

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = try LoadedLibrary(paths, options: library)
    defer { loaded.reportFaults() }
    let place = try TalkLookup(loaded).find(talk).place
    let width = StandardOutput.terminalWidth
    var output = OutputBuffer()
    if width != nil || color == .always {
      let isColored = color.isOn(onTerminal: width != nil, in: .current)
      TalkPage(place, width: width, isColored: isColored).write(to: &output)
    } else {
      TalkRecord(place).write(to: &output)
    }
    try StandardOutput.write(output.bytes)
    try loaded.failIfUnreadable()
  }
}
