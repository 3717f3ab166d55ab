public import ChapterCatalog

/// What the search over everything asks of whoever searches.
public struct SearchRequest: Hashable, Sendable {
  /// Counts the requests: an answer names the request it is for.
  public let number: Int

  /// What is searched.
  public let catalog: Catalog

  /// Counts the catalogs: what was made of one is good for all requests with its number.
  public let catalogNumber: Int

  /// What is looked for.
  public let query: Query

  /// How many results are listed at most.
  public let limit: Int
}
