import ChapterCatalog
import ChapterFormats
import ChapterModel

/// What a link leads to in a catalog.
struct LinkTarget {
  private let link: VideoLink

  /// The target of a link.
  init(_ link: VideoLink) {
    self.link = link
  }

  /// The talks that can be seen in the link's video, in catalog order.
  func talks(in catalog: Catalog) -> [TalkPlace] {
    catalog.events.flatMap { event in
      event.talks.filter { $0.isSeen(in: link) }.map { TalkPlace(event: event, talk: $0) }
    }
  }

  /// The rows that the link leads to in one of these talks: the chapter at its time, where it has
  /// one, else the talk.
  func rows(in place: TalkPlace) -> [ListRow] {
    guard link.start != nil else { return [ListRow(place.event, place.talk)] }
    return place.talk.chapterPlace(for: link).map {
      [ListRow(place.event, place.talk, chapterAt: $0)]
    } ?? []
  }
}
