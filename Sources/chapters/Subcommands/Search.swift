import ArgumentParser
import ChapterCatalog
import ChapterFormats
import ChapterModel

/// `chapters search`: the chapters or talks that a query finds, best first.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find chapters of all talks, best first.",
    usage: "chapters search <query> [<path> ...] [<options>]",
    discussion: """
      Words are looked for in the line "event › talk › start title" and must all match. The letters \
      of a word may have others between them (rhl finds RHEL); 'word has them side by side, ^word \
      at the beginning, word$ at the end; !word must not be there; a | b is one of both. Without \
      capitals case does not matter, without accents accents don't. A backslash before a blank \
      makes it a letter.

      Fields look elsewhere: event: talk: speaker: chapter: with such a word, or speaker:"Igor S"; \
      lang:de, year:2024, len>20m (how long a chapter is), at:12:30 (chapters that hold the time); \
      year and len also with < <= >= =.

      The better match is first, as fzf ranks; where none is better, the newest event's.

      Examples:
        $ chapters search "'cern | 'centos !shed" samples -n 1 --template {title}
        How to update from CentOS 7 to AlmaLinux 8
        $ chapters search 'speaker:andrew sources' samples -n 1 --template '{start} {title}'
        3:15 Where AlmaLinux gets its sources
        $ chapters search 'year:2024 len>10m' samples --talks --format json
      """)

  @Argument(help: "What to find.")
  var query: String

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @Flag(help: "Find talks, by \"event › talk\" and what one of their chapters has.")
  var talks = false

  @Option(name: [.customShort("n"), .long], help: "Write so many rows at most, the best.")
  var limit: Int?

  @OptionGroup var output: OutputOptions

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let query = try QueryArgument.query(query)
    let writer = try output.writer(of: talks ? .talks : .chapters, finding: query)
    let loaded = try LoadedLibrary(paths, options: library)
    let catalog = loaded.catalog
    let matches = PartedSearch.matches(
      query, in: catalog, among: talks ? .talks : .chapters, limit: limit ?? .max)
    var rows = RowStream(writer)
    try rows.write(matches.count) { number in
      let match = matches[number]
      let event = catalog.events[match.event]
      return ListRow(event, event.talks[match.talk], chapterAt: match.chapter)
    }
    try rows.end()
    loaded.reportFaults()
    try loaded.failIfUnreadable()
    guard rows.hasRows else {
      throw loaded.nothingFound(
        "\(talks ? "talk" : "chapter") that matches \u{201C}\(query.text)\u{201D}")
    }
  }
}
