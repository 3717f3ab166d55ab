import ChapterCatalog

/// A search over a catalog whose queries grow by a letter at a time.
struct ExtendedSearch {
  private let parts: [CatalogSearch]

  /// The rows that a screen asks for.
  private static let rows = 200

  /// Two parts, as the browser has them.
  init(_ catalog: Catalog) {
    parts = catalog.parts(2).map { CatalogSearch(catalog, in: $0) }
  }

  /// Types a query from its second letter on, each time with and without the results of its beginning.
  func measure(_ query: String) throws {
    let letters = query.unicodeScalars
    guard letters.count > 1 else { return }
    for length in 2...letters.count {
      let text = String(letters.prefix(length))
      let beginning = try findings(Query(String(letters.prefix(length - 1))), after: nil)
      let typed = try Query(text)
      let extended = try time { try findings(typed, after: beginning) }
      let scratch = try time { try findings(typed, after: nil) }
      print("\(text)\t\(extended)\t\(scratch)")
    }
  }

  /// What all parts find.
  private func findings(_ query: Query, after earlier: [SearchFindings]?) throws -> [SearchFindings]
  {
    parts.enumerated().compactMap { number, part in
      part.findings(query, after: earlier.map { [$0[number]] } ?? [], limit: Self.rows)
    }
  }

  private func time(_ work: () throws -> [SearchFindings]) throws -> Int {
    let start = ThreadClock.nanoseconds
    let found = try work()
    let end = ThreadClock.nanoseconds
    precondition(found.count == parts.count)
    return end - start
  }
}
