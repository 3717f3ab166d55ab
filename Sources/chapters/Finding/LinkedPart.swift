import ChapterCatalog
import ChapterModel
import Desktop

/// What a link leads to.
struct LinkedPart {
  /// The link.
  let link: VideoLink

  /// The talk.
  let talk: Talk

  /// The chapter; nil for the whole talk.
  let chapter: Chapter?

  /// What a person's command may name, with the link in the form that is used.
  func values(_ url: String) -> CommandValues {
    let place = chapter.flatMap { talk.chapters.firstIndex(of: $0) }
    return CommandValues(
      url: url, start: link.start?.seconds ?? 0, end: chapter?.end?.seconds,
      title: chapter?.title ?? talk.title, talk: talk.title,
      id: place.map(talk.chapterID) ?? talk.id)
  }
}

extension LinkedPart {
  /// What a link leads to in a catalog: the first talk of its video, and the chapter at its time; nil
  /// where no talk has it.
  init?(_ link: VideoLink, in catalog: Catalog) {
    let talks = catalog.events.lazy.flatMap(\.talks)
    guard let talk = talks.first(where: { $0.isSeen(in: link) }) else { return nil }
    let place = talk.chapterPlace(for: link)
    self.init(link: link, talk: talk, chapter: place.map { talk.chapters[$0] })
  }
}
