import ChapterModel

extension CatalogSearch {
  /// What a query finds of some events, with the number of all matches and what the next query needs.
  ///
  /// It costs a pass over the events, or over what an earlier query found of them where the query can
  /// find nothing else.
  ///
  /// - Parameters:
  ///   - query: what to find: chapters, and talks without any.
  ///   - events: the events to look at; nil for all that it knows.
  ///   - earlier: what other queries found of the same events; the answer is the same without.
  ///   - limit: how many matches are listed at most.
  ///   - isCancelled: asked once for each talk.
  /// - Returns: what is found; nil where the search was cancelled.
  public func findings(
    _ query: Query, in events: Range<Int>? = nil, after earlier: [SearchFindings] = [], limit: Int,
    isCancelled: () -> Bool = { false }
  ) -> SearchFindings? {
    let events = (events ?? self.events).clamped(to: self.events)
    let known = earlier.filter { query.narrows($0.query) }.min { $0.count < $1.count }
    if let known, known.isAll(of: query, limit: limit) { return known.named(query, limit: limit) }
    var run = SearchRun(
      query, level: .everything, limit: limit,
      census: SearchCensus(chapters: masks.rows(ofEvents: events), known: known?.chapters),
      after: known?.query)
    for event in events {
      run.search(catalog.events, at: event, masks, isCancelled: isCancelled)
      if run.isOver { break }
    }
    guard !run.wasCancelled, let census = run.census else { return nil }
    return SearchFindings(
      query: query, best: run.matches, count: census.count, chapters: census.found)
  }

}
