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
      event.talks.filter(has).map { TalkPlace(event: event, talk: $0) }
    }
  }

  /// The rows that the link leads to in one of these talks: the chapter at its time, where it has
  /// one, else the talk.
  func rows(in place: TalkPlace) -> [ListRow] {
    guard let start = link.start else { return [ListRow(place.event, place.talk)] }
    let talk = place.talk
    let positions = talk.chapters.indices.filter { position in
      let chapter = talk.chapters[position]
      return talk.link(to: chapter).map(link.isSameVideo) ?? false
        && chapter.start <= start && chapter.end.map { start < $0 } ?? true
    }
    let last = positions.max { talk.chapters[$0].start < talk.chapters[$1].start }
    return last.map { [ListRow(place.event, talk, chapterAt: $0)] } ?? []
  }

  private func has(_ talk: Talk) -> Bool {
    talk.videos.contains { $0.link().isSameVideo(as: link) }
      || talk.chapters.contains { talk.link(to: $0).map(link.isSameVideo) ?? false }
  }
}
