public import ChapterModel

extension Catalog {
  /// Where the letters of a match stand that a query found, for the rows on screen.
  public func highlights(of match: Match, _ query: Query) -> Highlights {
    let event = events[match.event]
    let talk = event.talks[match.talk]
    let chapter = match.chapter.map { talk.chapters[$0] }
    return query.highlights(in: event, talk, chapter)
  }

  /// What a query finds of a catalog, as a catalog: the chapters that match, and talks without any
  /// that match by themselves; the talks and events around them.
  ///
  /// - Parameter query: what to find.
  /// - Returns: the catalog, its order that of this one.
  public func matching(_ query: Query) -> Catalog {
    let found = CatalogSearch(self).matches(query, among: .everything)
    var chapters: [Int: [Int: [Int]]] = [:]
    for match in found {
      chapters[match.event, default: [:]][match.talk, default: []] +=
        [match.chapter].compactMap(\.self)
    }
    let matching = events.indices.compactMap { number -> Event? in
      guard let kept = chapters[number] else { return nil }
      var event = events[number]
      event.talks = event.talks.indices.compactMap { place in
        guard let positions = kept[place] else { return nil }
        var talk = event.talks[place]
        talk.chapters = PackedChapters(positions.sorted().map { talk.chapters[$0] })
        return talk
      }
      return event
    }
    return Catalog(events: matching, postCount: postCount, diagnostics: diagnostics)
  }
}

extension Query {
  /// Where the letters stand that it finds in a talk's line, or in that of its chapter.
  public func highlights(in event: Event, _ talk: Talk, _ chapter: Chapter?) -> Highlights {
    HighlightReader(event: event.title, talk: talk, chapter: chapter).highlights(of: self)
  }
}
