import ChapterModel

/// Finds the talk and the chapter that a person's arguments mean, and says why where none or several
/// do.
struct TalkLookup {
  private let loaded: LoadedLibrary
  private let finder: TalkFinder

  /// A look-up in a library.
  init(_ loaded: LoadedLibrary) {
    self.loaded = loaded
    finder = TalkFinder(loaded.catalog)
  }

  /// The talk, and the chapter where the talk's argument is a chapter's id.
  func find(_ argument: String) throws(CommandFailure) -> (place: TalkPlace, chapter: Chapter?) {
    let wanted = TalkArgument.unmarked(argument)
    if let found = finder.findChapter(id: wanted) { return (found.place, found.chapter) }
    switch finder.find(wanted) {
    case .one(let place): return (place, nil)
    case .several(let places):
      throw .wrongUse(
        Self.ambiguous("\(places.count) talks fit \u{201C}\(wanted)\u{201D}", places.map(\.line)))
    case .nothing:
      try loaded.failIfUnreadable()
      throw loaded.nothingFound("talk that fits \u{201C}\(wanted)\u{201D}")
    }
  }

  /// The chapter of a talk.
  func findChapter(_ argument: String, in talk: Talk) throws(CommandFailure) -> Chapter {
    let name = TalkArgument.unmarked(argument)
    switch ChapterFinder.find(ChapterReference(name), in: talk) {
    case .one(let chapter): return chapter
    case .several(let chapters):
      let lines = chapters.map { "\($0.start)  \($0.title)" }
      throw .wrongUse(
        Self.ambiguous("\(chapters.count) chapters fit \u{201C}\(name)\u{201D}", lines))
    case .nothing:
      throw .nothingFound(
        "no chapter of \u{201C}\(talk.title)\u{201D} fits \u{201C}\(name)\u{201D}: "
          + "chapters list chapters shows all; a folder goes behind --library")
    }
  }

  private static func ambiguous(_ sentence: String, _ lines: [String]) -> String {
    "\(sentence): say more to mean one of them\(shown(lines))"
  }

  /// The first five of some lines as they follow a sentence, and how many more there are.
  static func shown(_ lines: [String]) -> String {
    let rest = lines.count > 5 ? "\n  and \(lines.count - 5) more" : ""
    return lines.prefix(5).map { "\n  \($0)" }.joined() + rest
  }
}
