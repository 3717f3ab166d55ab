import ArgumentParser
import ChapterCatalog
import ChapterFormats
import ChapterModel

/// `chapters search`: the chapters or talks that a query finds, best first.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find chapters of all talks, best first.")

  @Argument(help: "What to find.")
  var query: String

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @Option(help: "At most so many.")
  var limit: Int?

  @Option(help: "tpl")
  var template: String = "{event} › {talk} › {start} {title}"

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let query = try Query(query)
    let loaded = LoadedLibrary(paths, options: library)
    let search = CatalogSearch(loaded.catalog)
    let matches = search.matches(query, limit: limit ?? .max)
    let list = TemplateList(.chapters, try Template(template, for: .chapters))
    var output = OutputBuffer()
    for match in matches {
      let event = loaded.catalog.events[match.event]
      let row = ListRow(event, event.talks[match.talk], chapterAt: match.chapter)
      list.write(row, to: &output)
    }
    try StandardOutput.write(output.bytes)
  }
}
