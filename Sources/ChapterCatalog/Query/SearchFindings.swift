/// What a query finds of some events of a catalog, for whoever shows the best of it and goes on from
/// there: it keeps a bit for each chapter, so that a longer query looks only at what this one found.
public struct SearchFindings: Hashable, Sendable {
  /// What was looked for.
  public let query: Query

  /// The best matches, best first; as many as were asked for.
  public let best: [Match]

  /// How many matches there are in all.
  public let count: Int

  /// The chapters among them, by their place in the catalog.
  let chapters: RowSet

  /// Whether it is what a query finds, so many matches listed at most: as one with a blank behind it.
  func isAll(of query: Query, limit: Int) -> Bool {
    query.groups == self.query.groups && best.count >= min(limit, count)
  }

  /// The same as the findings of a query that finds it all.
  func named(_ query: Query, limit: Int) -> SearchFindings {
    SearchFindings(
      query: query, best: Array(best.prefix(max(0, limit))), count: count, chapters: chapters)
  }
}
