import ChapterModel

/// Finds talks and chapters of a catalog by queries, best first.
///
/// It keeps 9 bytes a chapter, which letters it has and how many, and 12 a talk: most chapters are told
/// by these alone not to match, or not to be among the best; what events and talks say is looked at once
/// for all of their chapters. Nothing else is kept, the titles are read where the catalog has them.
public struct CatalogSearch: Sendable {
  /// What is searched.
  public let catalog: Catalog

  let masks: CatalogMasks

  /// The events that it looks at.
  public let events: Range<Int>

  /// A search of a catalog, or of some events of it, all of whose titles are read once here.
  public init(_ catalog: Catalog, in events: Range<Int>? = nil) {
    self.catalog = catalog
    self.events = (events ?? catalog.events.indices).clamped(to: catalog.events.indices)
    masks = CatalogMasks(catalog, in: self.events)
  }

  /// The talks or chapters that a query finds: best first where it ranks, else in catalog order.
  ///
  /// It costs a pass over the catalog. Parts of it may be searched at the same time, and their
  /// matches merged with ``best(of:limit:)``.
  ///
  /// - Parameters:
  ///   - query: what to find.
  ///   - level: what the matches are.
  ///   - events: the events to look at; nil for all that it knows.
  ///   - limit: how many matches at most.
  ///   - isCancelled: asked once for each talk; true ends the search with what was found so far.
  /// - Returns: the matches, each once.
  public func matches(
    _ query: Query, among level: SearchLevel = .chapters, in events: Range<Int>? = nil,
    limit: Int = .max, isCancelled: () -> Bool = { false }
  ) -> [Match] {
    var run = SearchRun(query, level: level, limit: limit)
    for event in (events ?? self.events).clamped(to: self.events) {
      run.search(catalog.events, at: event, masks, isCancelled: isCancelled)
      if run.isOver { break }
    }
    return run.matches
  }

  /// The best of the matches that searches of parts of the catalog found, each best first.
  public static func best(of parts: [[Match]], limit: Int = .max) -> [Match] {
    var best: [Match] = []
    for part in parts { best = merged(best, part, limit: limit) }
    return best
  }

  private static func merged(_ one: [Match], _ other: [Match], limit: Int) -> [Match] {
    guard !one.isEmpty else { return Array(other.prefix(limit)) }
    var merged: [Match] = []
    let count = min(limit, one.count + other.count)
    merged.reserveCapacity(count)
    var (place, otherPlace) = (0, 0)
    while merged.count < count {
      let isOther =
        place == one.count
        || otherPlace < other.count && other[otherPlace].isBetter(than: one[place])
      merged.append(isOther ? other[otherPlace] : one[place])
      if isOther { otherPlace += 1 } else { place += 1 }
    }
    return merged
  }
}
