import ArgumentParser
import ChapterModel
import Desktop

/// `chapters link`: the link of a talk, or of one of its chapters at its time.
struct Link: ParsableCommand {
  /// What it's called by.
  static let name = "link"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Print the link of a talk or, at its time, of one of its chapters.",
    usage: "chapters link <talk> [<chapter>] [<path> ...] [<options>]",
    discussion: """
      A <talk> is an id from the list of talks or chapters, the start of one id only, a video's id \
      or link, or words that fit one talk. A <chapter> is a time within it (14:44, 884s), its \
      number as written (#3), or words of its title. Case and accents don't matter. Behind -- \
      nothing is taken for an option.

      --copy, --open and --play say on standard error what they did.

      Examples:
        $ chapters link P9pO0fPGVeo 14:44 samples
        https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s
        $ chapters link P9pO0fPGVeo '#3' --library samples --style short
        https://youtu.be/P9pO0fPGVeo?t=884
        $ chapters link 'meet the board' --library samples --style embed
        https://www.youtube.com/embed/PP3OPvmUwTs
      """)

  @Argument(help: "The talk: an id, the start of one, a video's id or link, or words.")
  var talk: String

  @Argument(help: "The chapter: 14:44, 884s, #3 or words.")
  var chapter: String?

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @Option(
    name: .customLong("library"),
    help: "A file or folder of posts, as <path>, where no chapter is named.")
  var libraries: [String] = []

  @Option(help: "The form of the link.")
  var style = LinkStyle.watch

  @Flag(help: "Copy the link to the clipboard, too.")
  var copy = false

  @Flag(help: "Open the link in the web browser, too.")
  var open = false

  @Flag(help: "Play the video from there with mpv, too.")
  var play = false

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = try LoadedLibrary(paths + libraries, options: library)
    defer { loaded.reportFaults() }
    let target = try target(in: loaded)
    let url = target.link.url(style)
    try StandardOutput.write(Array((url + "\n").utf8))
    try use(url, target, loaded.configuration.commands)
    try loaded.failIfUnreadable()
  }

  private func target(in loaded: LoadedLibrary) throws(CommandFailure) -> LinkedPart {
    let lookup = TalkLookup(loaded)
    var (place, found) = try lookup.find(talk)
    if let chapter { found = try lookup.findChapter(chapter, in: place.talk) }
    let link = found.map { place.talk.link(to: $0) } ?? place.talk.link
    guard let link else {
      throw .nothingFound("\u{201C}\(place.talk.title)\u{201D} has no video to link to")
    }
    return LinkedPart(link: link, talk: place.talk, chapter: found)
  }

  /// Does what else was asked for; all of it, also where one fails.
  private func use(
    _ url: String, _ target: LinkedPart, _ commands: PersonalCommands
  ) throws(CommandFailure) {
    let values = target.values(url)
    var reports: [LinkUse] = []
    if copy { reports.append(.copying(url, by: commands.copy, values)) }
    if open { reports.append(.opening(url, by: commands.open, values)) }
    if play { reports.append(.playing(target.link, by: commands.play, values)) }
    for report in reports where report.isDone { StandardError.write(report.sentence) }
    let failed = reports.filter { !$0.isDone }.map(\.sentence)
    if !failed.isEmpty { throw .wrongUse(failed.joined(separator: "\nchapters: ")) }
  }
}
