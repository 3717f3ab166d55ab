import ArgumentParser
import Browser
import ChapterCatalog
import ChapterFormats
import CursesTerminal
import PostFiles
import Settings
import Terminal

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

      With --format the rows are talks where only talks are chosen, else chapters: a talk among them \
      is one from 0:00 to its end.

      Examples:
        $ chapters pick samples
        $ chapters pick samples --multi --format json
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
    let configuration = try library.configuration()
    let paths = LibraryPaths(paths, configuration)
    let outcome = try pick(query, configuration, paths)
    let loaded = LoadedLibrary(outcome, configuration, paths)
    defer { loaded.reportFaults() }
    switch outcome.end {
    case .chosen(let choices, in: let shown):
      try write(ChosenRows(choices, in: shown, of: outcome.catalog), row)
      try loaded.failIfUnreadable()
    case .status(1):
      try loaded.failIfUnreadable()
      let wanted = query.map { " that matches \u{201C}\($0.text)\u{201D}" } ?? ""
      throw loaded.nothingFound("chapter\(wanted)")
    case .status(let status): throw CommandFailure(sentence: "", status: status)
    case .ended(.signal(let number)): Signal.end(by: number)
    case .ended(.terminalLost): throw CommandFailure.terminalLost
    }
  }

  private func pick(
    _ query: Query?, _ configuration: LoadedConfiguration, _ paths: LibraryPaths
  ) throws(CommandFailure) -> PickerRun.Outcome {
    var settings = look.settings(over: configuration)
    settings.drafts = library.includesDrafts(configuration)
    let loader = PostLoader(
      paths: paths.paths, respectsIgnoreFiles: !library.looksIntoIgnored(configuration),
      format: library.format)
    try BrowserStart.failIfUnreachable(loader, paths)
    let picker = PickerRun(
      loader: loader, format: library.format, paths: paths.paths, query: query,
      libraryName: paths.name, configuration: configuration, settings: settings,
      rules: RuleDefaults(configuration), overridesNoColor: look.theme != nil)
    do throws(TerminalError) {
      return try picker.run(severalMarked: multi)
    } catch {
      throw .wrongUse(error.description)
    }
  }

  private func write(_ chosen: ChosenRows, _ template: Template) throws(CommandFailure) {
    let rowEnd = endsInNUL ? 0 : UInt8(ascii: "\n")
    let writer: any ListWriter =
      switch format {
      case nil: TemplateList(.chapters, template, rowEnd: rowEnd)
      case .text, .tsv: TSVList(chosen.kind)
      case .csv: CSVList(chosen.kind)
      case .json: JSONList(chosen.kind)
      case .jsonl: JSONList(chosen.kind, isLines: true)
      }
    var stream = RowStream(writer)
    for row in format == nil ? chosen.rows : chosen.rowsOfOneKind { try stream.write(row) }
    try stream.end()
  }
}
