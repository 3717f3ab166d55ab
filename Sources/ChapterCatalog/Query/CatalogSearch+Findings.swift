import ChapterModel

extension CatalogSearch {
  /// What a query finds of some events, with the number of all matches and what the next query needs.
  ///
  /// It costs a pass over the events, or over what an earlier query found of them where the query can
  /// find nothing else.
  ///
  /// - Parameters:
  ///   - query: what to find: chapters, and talks without any.
  ///   - events: the events to look at.
  ///   - earlier: what other queries found of the same events; the answer is the same without.
  ///   - limit: how many matches are listed at most.
  ///   - isCancelled: asked once for each talk.
  /// - Returns: what is found; nil where the search was cancelled.
  public func findings(
    _ query: Query, in events: Range<Int>, after earlier: [SearchFindings] = [], limit: Int,
    isCancelled: () -> Bool = { false }
  ) -> SearchFindings? {
    let known = earlier.filter { query.narrows($0.query) }.min { $0.count < $1.count }
    var run = SearchRun(
      query, level: .everything, limit: limit,
      census: SearchRun.Census(chapters: masks.rows(ofEvents: events), known: known?.chapters))
    for event in events {
      run.search(catalog.events[event], at: event, masks, isCancelled: isCancelled)
      if run.isOver { break }
    }
    guard !run.wasCancelled, let census = run.census else { return nil }
    return SearchFindings(
      query: query, best: run.matches, count: census.count, chapters: census.found)
  }

  /// The events in so many parts with about as many chapters each; fewer where there are fewer
  /// events.
  public func parts(_ count: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, seen) = (0, 0)
    for (place, event) in catalog.events.enumerated() {
      seen += event.chapterCount + event.talks.count
      let share = (catalog.chapterCount + catalog.talkCount) * (parts.count + 1) / max(1, count)
      guard seen >= share, parts.count + 1 < count else { continue }
      parts.append(start..<place + 1)
      start = place + 1
    }
    return start < catalog.events.count || parts.isEmpty
      ? parts + [start..<catalog.events.count] : parts
  }
}
