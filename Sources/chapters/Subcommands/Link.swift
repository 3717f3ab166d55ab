import ArgumentParser
import ChapterCatalog
import ChapterModel

/// `chapters link`: the link of a talk, or of one of its chapters at its time.
struct Link: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Print the link of a talk or, at its time, of one of its chapters.",
    usage: "chapters link <talk> [<chapter>] [<path> ...] [<options>]",
    discussion: """
      A <talk> is an id from the list of talks or chapters, the start of one id only, a video's id \
      or link, or words that fit one talk. A <chapter> is a time within it (14:44, 884s), its \
      number as written (#3), or words of its title. Case and accents don't matter. Behind -- \
      nothing is taken for an option.

      Examples:
        chapters link P9pO0fPGVeo 14:44 samples
        chapters link P9pO0fPGVeo '#3' --library samples --style short
        chapters link 'meet the board' --library samples
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

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = LoadedLibrary(paths + libraries, options: library)
    defer { loaded.reportFaults() }
    let link = try link(in: loaded)
    try StandardOutput.write(Array((link.url(style) + "\n").utf8))
    try loaded.failIfUnreadable()
  }

  private func link(in loaded: LoadedLibrary) throws(CommandFailure) -> VideoLink {
    let finder = TalkFinder(loaded.catalog)
    let wanted = TalkArgument.unmarked(talk)
    if chapter == nil, let found = finder.findChapter(id: wanted) {
      return try linked(found.talk.link(to: found.chapter), found.talk)
    }
    let talk = try findTalk(wanted, by: finder, in: loaded)
    guard let chapter else { return try linked(talk.link, talk) }
    return try linked(talk.link(to: findChapter(TalkArgument.unmarked(chapter), in: talk)), talk)
  }

  private func linked(_ link: VideoLink?, _ talk: Talk) throws(CommandFailure) -> VideoLink {
    guard let link else {
      throw .nothingFound("\u{201C}\(talk.title)\u{201D} has no video to link to")
    }
    return link
  }

  private func findTalk(
    _ wanted: String, by finder: TalkFinder, in loaded: LoadedLibrary
  ) throws(CommandFailure) -> Talk {
    switch finder.find(wanted) {
    case .one(let place): return place.talk
    case .several(let places):
      throw .wrongUse(
        ambiguous("\(places.count) talks fit \u{201C}\(wanted)\u{201D}", places.map(\.line)))
    case .nothing:
      try loaded.failIfUnreadable()
      throw loaded.nothingFound("talk that fits \u{201C}\(wanted)\u{201D}")
    }
  }

  private func findChapter(_ name: String, in talk: Talk) throws(CommandFailure) -> Chapter {
    switch ChapterFinder.find(ChapterReference(name), in: talk) {
    case .one(let chapter): return chapter
    case .several(let chapters):
      let lines = chapters.map { "\($0.start)  \($0.title)" }
      throw .wrongUse(
        ambiguous("\(chapters.count) chapters fit \u{201C}\(name)\u{201D}", lines))
    case .nothing:
      throw .nothingFound(
        "no chapter of \u{201C}\(talk.title)\u{201D} fits \u{201C}\(name)\u{201D}: "
          + "chapters list chapters shows all; a folder goes behind --library")
    }
  }

  private func ambiguous(_ sentence: String, _ lines: [String]) -> String {
    let shown = lines.prefix(5).map { "\n  \($0)" }.joined()
    let rest = lines.count > 5 ? "\n  and \(lines.count - 5) more" : ""
    return "\(sentence): say more to mean one of them\(shown)\(rest)"
  }
}
