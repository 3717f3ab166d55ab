import ArgumentParser
import ChapterCatalog
import ChapterFormats
import ChapterModel
import Desktop

/// `chapters list`: the events, talks or chapters of posts, one a line.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List events, talks or chapters, one a line.",
    usage: "chapters list [events|talks|chapters] [<path> ...] [<options>]",
    discussion: """
      Text is aligned on a terminal; in a pipe it is the same as tsv, which has no header unless \
      asked for. Times in tsv and json are whole seconds. Without a kind it lists events; for a \
      folder of that name write ./events.

      Examples:
        chapters list samples
        chapters list talks samples --format tsv --header
        chapters list chapters samples --format json
      """)

  @Argument(help: "events, talks or chapters, then files or folders, - for standard input.")
  var kindAndPaths: [String] = []

  @Option(help: "How to write the rows.")
  var format = ListFormat.text

  @Flag(help: "Begin with a line that names the columns.")
  var header = false

  @Option(help: "When text has colours.")
  var color = ColorChoice.auto

  @OptionGroup var library: LibraryOptions

  private var kind: ListKind? { kindAndPaths.first.flatMap(ListKind.init) }

  func validate() throws {
    if header, format == .json {
      throw ValidationError("--header is for text and tsv: json names its members anyway.")
    }
  }

  func run() throws {
    let paths = kindAndPaths.dropFirst(kind == nil ? 0 : 1)
    let loaded = LoadedLibrary(Array(paths), options: library)
    let kind = kind ?? .events
    let hasRows = try write(loaded.catalog.events, as: kind)
    loaded.reportFaults()
    try loaded.failIfUnreadable()
    if !hasRows { throw loaded.nothingFound(kind.rawValue) }
  }

  /// Writes the list as it's asked for; returns whether it has rows.
  private func write(_ events: [Event], as kind: ListKind) throws -> Bool {
    let width = StandardOutput.terminalWidth
    switch format {
    case .json: try stream(events, by: JSONList(kind))
    case .text where width != nil || color == .always:
      let isColored = color.isOn(onTerminal: width != nil, in: .current)
      try stream(
        events, by: TextList(kind, width: width, isColored: isColored, hasHeader: header))
    case .text, .tsv: try stream(events, by: TSVList(kind, hasHeader: header))
    }
    switch kind {
    case .events, .talks: return !events.isEmpty
    case .chapters: return events.contains { $0.chapterCount > 0 }
    }
  }

  private func stream(_ events: [Event], by list: some ListWriter) throws(CommandFailure) {
    var list = list
    var output = OutputBuffer()
    list.writeStart(to: &output)
    for event in events {
      list.write(event, to: &output)
      if output.count > 256 << 10 {
        try StandardOutput.write(output.bytes)
        output.removeAll()
      }
    }
    list.writeEnd(to: &output)
    try StandardOutput.write(output.bytes)
  }
}
