import ArgumentParser
import ChapterCatalog
import ChapterFormats

/// `chapters list`: the events, talks or chapters of posts, one a line.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List events, talks or chapters, one a line.",
    usage: "chapters list [events|talks|chapters] [<path> ...] [<options>]",
    discussion: """
      Text is aligned on a terminal; in a pipe it is the same as tsv, which has no header unless \
      asked for. Times in tsv, csv and json are whole seconds. Without a kind it lists events; for \
      a folder of that name write ./events.

      A template is text with fields in braces; there are of\(TemplateHelp.fields)
      \\t, \\n and \\\\ are a tab, a newline and a backslash, {{ and }} are braces.

      Examples:
        $ chapters list samples --template '{date} {title}'
        2025-10-16 React Conf 2025
        2024-06-07 Syntax
        2024-05-01 AlmaLinux Day: Germany - Recap
        2023-12-09 AlmaLinux Day: Tokyo 2023
        2021-05-21 TGI Kubernetes
        $ chapters list talks samples --format tsv --header
        $ chapters list chapters samples --format json
        $ chapters list chapters samples --from markdown --config /dev/null
      """)

  @Argument(help: "events, talks or chapters, then files or folders, - for standard input.")
  var kindAndPaths: [String] = []

  @OptionGroup var output: OutputOptions

  @OptionGroup var library: LibraryOptions

  private var kind: ListKind? { kindAndPaths.first.flatMap(ListKind.init) }

  func run() throws {
    let paths = kindAndPaths.dropFirst(kind == nil ? 0 : 1)
    let kind = kind ?? .events
    let writer = try output.writer(of: kind)
    let loaded = try LoadedLibrary(Array(paths), options: library)
    loaded.lastUntilEnd()
    var rows = RowStream(writer)
    try rows.write(loaded.catalog.events, as: kind)
    try rows.end()
    loaded.reportFaults()
    try loaded.failIfUnreadable()
    if !rows.hasRows { throw loaded.nothingFound(kind.rawValue) }
  }
}
