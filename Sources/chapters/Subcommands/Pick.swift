import ArgumentParser
import ChapterCatalog
import ChapterFormats

/// `chapters pick`: the browser as a picker.
struct Pick: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Choose a chapter in the browser and print its link.",
    usage: "chapters pick [<path> ...] [<options>]",
    discussion: """
      The browser draws on the terminal, whatever standard output is: Enter on a chapter, or on a \
      talk without any, ends it and prints the link. With --multi, Space marks chapters and talks, \
      and Enter prints what is marked, in that order. Leaving it without a choice prints nothing \
      and ends with 130.

      Examples:
        $ chapters pick samples
        $ chapters pick samples --query 'speaker:andrew rhel' --multi
        $ chapters pick samples --template '{start} {title}'
      """)

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @Flag(name: .shortAndLong, help: "Choose as many as you like.")
  var multi = false

  @Option(name: .shortAndLong, help: "Show only what a query finds (chapters search --help).")
  var query: String?

  @Option(help: "Write rows in this format instead of links.")
  var format: ListFormat?

  @Option(help: "Write each choice as this text, with fields in braces.")
  var template: String?

  @Flag(name: .customLong("print0"), help: "End each with a NUL instead of a newline.")
  var endsInNUL = false

  @OptionGroup var look: LookOptions

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    if format != nil, template != nil {
      throw ValidationError("--template is a format of its own: leave --format out.")
    }
    if endsInNUL, format != nil {
      throw ValidationError("--print0 is for links and templates: the formats have rows.")
    }
  }

  func run() throws {
    let query = try query.map(QueryArgument.query)
    let row = try Template(template ?? "{url}", for: .chapters)
    let loaded = try LoadedLibrary(paths, options: library)
    defer { loaded.reportFaults() }
    let shown = query.map(loaded.catalog.matching) ?? loaded.catalog
    guard shown.talkCount > 0 else {
      try loaded.failIfUnreadable()
      let wanted = query.map { " that matches \u{201C}\($0.text)\u{201D}" } ?? ""
      throw loaded.nothingFound("chapter\(wanted)")
    }
    let picker = PickerRun(
      shown: shown, all: loaded.catalog, libraryName: loaded.paths.name,
      settings: look.settings(over: loaded.configuration),
      keys: loaded.configuration.keys, commands: loaded.configuration.commands)
    let rows = try picker.rows(severalMarked: multi)
    var stream = RowStream(writer(row))
    for row in rows { try stream.write(row) }
    try stream.end()
    try loaded.failIfUnreadable()
  }

  private func writer(_ template: Template) -> any ListWriter {
    switch format {
    case nil: TemplateList(.chapters, template, rowEnd: endsInNUL ? 0 : UInt8(ascii: "\n"))
    case .text, .tsv: TSVList(.chapters)
    case .csv: CSVList(.chapters)
    case .json: JSONList(.chapters)
    case .jsonl: JSONList(.chapters, isLines: true)
    }
  }
}
