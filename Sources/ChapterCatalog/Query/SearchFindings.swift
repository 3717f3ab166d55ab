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
}
