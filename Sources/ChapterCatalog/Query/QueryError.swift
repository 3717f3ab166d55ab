/// What is wrong with a query, and where: a value, for whoever shows it under the query.
public struct QueryError: Error, Hashable, Sendable {
  /// The query.
  public let query: String

  /// The UTF-8 bytes of the query that are wrong; empty at the place where something is missing.
  public let range: Range<Int>

  /// What is wrong and how it is written, without a full stop.
  public let message: String

  /// What of the query stands before the place.
  public var before: Substring { query[..<index(range.lowerBound)] }

  /// What of the query is wrong.
  public var wrong: Substring { query[index(range.lowerBound)..<index(range.upperBound)] }

  private func index(_ offset: Int) -> String.Index {
    query.utf8.index(query.startIndex, offsetBy: offset)
  }
}
