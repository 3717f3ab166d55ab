public import ChapterCatalog

/// The answer to a request of the search over everything.
public struct SearchResults: Hashable, Sendable {
  /// The request's number.
  public let number: Int

  /// What was looked for.
  public let query: Query

  /// The best results, best first; as many as were asked for.
  public let choices: [Choice]

  /// How many there are in all.
  public let count: Int

  /// The answer to a request.
  ///
  /// - Parameters:
  ///   - request: what was asked.
  ///   - matches: the best matches, best first.
  ///   - count: how many there are in all.
  public init(to request: SearchRequest, _ matches: [Match], count: Int) {
    number = request.number
    query = request.query
    choices = matches.map { Choice(event: $0.event, talk: $0.talk, chapter: $0.chapter) }
    self.count = count
  }

  /// The same results where they stand in another catalog; those that it doesn't have are left out.
  init(_ results: SearchResults, at choices: [Choice]) {
    number = results.number
    query = results.query
    count = results.count - (results.choices.count - choices.count)
    self.choices = choices
  }
}
