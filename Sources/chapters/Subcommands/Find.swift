import ArgumentParser
import ChapterFormats
import ChapterModel

/// `chapters find`: which talk and chapter a link leads to.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which talk and chapter a link with a time points into.",
    usage: "chapters find <url> [<path> ...] [<options>]",
    discussion: """
      The link may be in any form, of YouTube or another host that posts link to. With a time it \
      is the chapter that holds it; without one, the talk. Rows are those of chapters list \
      chapters, or talks; several posts may have the same video.

      Examples:
        $ chapters find 'youtu.be/aMvI5E9-LYI?t=200' samples --template {title}
        Where AlmaLinux gets its sources
        $ chapters find https://youtu.be/PP3OPvmUwTs samples --format json
      """)

  @Argument(help: "A link to a video; quote it, since & and ? mean something to shells.")
  var url: String

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @OptionGroup var output: OutputOptions

  @OptionGroup var library: LibraryOptions

  func run() throws {
    guard let link = VideoLink(url) else {
      throw CommandFailure.wrongUse("\u{201C}\(url)\u{201D} is no link to a video")
    }
    let writer = try output.writer(of: link.start == nil ? .talks : .chapters)
    let loaded = try LoadedLibrary(paths, options: library)
    let talks = LinkTarget(link).talks(in: loaded.catalog)
    let found = talks.flatMap { LinkTarget(link).rows(in: $0) }
    var rows = RowStream(writer)
    for row in found { try rows.write(row) }
    try rows.end()
    loaded.reportFaults()
    try loaded.failIfUnreadable()
    guard found.isEmpty else { return }
    if let talk = talks.first?.talk, let start = link.start {
      throw CommandFailure.nothingFound(
        "no chapter at \(start) of \u{201C}\(talk.title)\u{201D}, \(talk.id)")
    }
    throw loaded.nothingFound("talk with the video \(link.videoID)")
  }
}
