import ChapterModel
import TestPrograms
import Testing

@testable import ChapterCatalog

@Suite struct `The findings of a query` {
  @Test("are those of a plain search, also in parts and after other queries", arguments: 0..<30)
  func agree(run: UInt64) throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = RandomSearches(seed: seed)
    let search = CatalogSearch(random.catalog())
    let parts = search.catalog.parts(2).map { CatalogSearch(search.catalog, in: $0) }
    var earlier: [[SearchFindings]] = parts.map { _ in [] }
    for _ in 0..<30 {
      for text in try random.typing() {
        let query = try Query(text)
        let all = search.matches(query, among: .everything)
        let found = zip(parts, earlier).compactMap { part, earlier in
          part.findings(query, after: earlier, limit: 3)
        }
        try #require(found.count == parts.count)
        #expect(found.reduce(0) { $0 + $1.count } == all.count, "seed \(seed): \(text)")
        #expect(
          CatalogSearch.best(of: found.map(\.best), limit: 3) == Array(all.prefix(3)),
          "seed \(seed): \(text)")
        for (place, findings) in found.enumerated() {
          earlier[place] = (earlier[place] + [findings]).suffix(4)
        }
      }
    }
  }

  @Test("are those of a plain search while a query is changed anywhere", arguments: 60..<90)
  func editing(run: UInt64) throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = RandomSearches(seed: seed)
    let search = CatalogSearch(random.catalog())
    for _ in 0..<15 {
      var earlier: [SearchFindings] = []
      for text in random.editing() {
        let query = try Query(text)
        let all = search.matches(query, among: .everything)
        let limit = [0, 2, 5].randomElement() ?? 0
        let found = try #require(search.findings(query, after: earlier, limit: limit))
        #expect(found.query == query && found.count == all.count, "seed \(seed): \(text)")
        #expect(found.best == Array(all.prefix(limit)), "seed \(seed): \(text)")
        earlier = (earlier + [found]).suffix(4)
      }
    }
  }

  @Test func `of a query with a blank behind it are the same without a search`() throws {
    var random = RandomSearches(seed: 11)
    let search = CatalogSearch(random.catalog())
    let found = try #require(search.findings(Query("a"), limit: 4))
    // Who is cancelled at the first talk finds nothing.
    let again = try search.findings(
      Query("a "), after: [found], limit: 4, isCancelled: { true })
    #expect(again?.best == found.best && again?.count == found.count)
    #expect(
      try search.findings(Query("a "), after: [found], limit: 5, isCancelled: { true }) == nil
        || found.count <= 4)
  }

  @Test("hold all that a narrower query finds", arguments: 30..<60)
  func narrowing(run: UInt64) throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = RandomSearches(seed: seed)
    let search = CatalogSearch(random.catalog())
    for _ in 0..<60 {
      let queries = try random.typing().map { try Query($0) }
      for (wide, narrow) in zip(queries, queries.dropFirst()) where narrow.narrows(wide) {
        let all = Set(
          search.matches(wide, among: .everything).map { [$0.event, $0.talk, $0.chapter] })
        for match in search.matches(narrow, among: .everything) {
          #expect(
            all.contains([match.event, match.talk, match.chapter]),
            "seed \(seed): \(wide.text) and \(narrow.text)")
        }
      }
    }
  }

  @Test(
    "are enough for a query that is stricter",
    arguments: [
      ("", "ß", true), ("k", "ke", true), ("ke", "kern", true), ("kr", "kern", true),
      ("ke", "ke rpm", true), ("ke rpm", "rpm kern", true), ("ke", "kE", false), ("é", "éa", true),
      ("e", "é", true), ("É", "é", false), ("ke", "'kern", true), ("ke", "^kern", true),
      ("'ke", "'kern", true), ("'kr", "'kern", false), ("'ke", "kern", false), ("^k", "^ke", false),
      ("ke$", "ke$r", false), ("!k", "!ke", false), ("!k a", "!k ab", true),
      ("a | b", "a | bc", true),
      ("a |", "a | b", false), ("talk:a", "talk:ab", true), ("talk:a", "event:ab", false),
      ("a", "talk:ab", false), ("year:2024", "year:2024 a", true), ("len>1m", "len>2m", false),
    ])
  func strictness(wide: String, narrow: String, isEnough: Bool) throws {
    #expect(try Query(narrow).narrows(Query(wide)) == isEnough, "\(wide) and \(narrow)")
  }

  @Test func `are none where the search was cancelled`() throws {
    var random = RandomSearches(seed: 7)
    let search = CatalogSearch(random.catalog())
    let events = search.catalog.events.indices
    #expect(try search.findings(Query("a"), in: events, limit: 9, isCancelled: { true }) == nil)
  }

  @Test("come from parts that make the whole", arguments: 1..<6)
  func parts(count: Int) {
    var random = RandomSearches(seed: UInt64(count))
    for _ in 0..<20 {
      let catalog = random.catalog()
      let parts = catalog.parts(count)
      #expect(parts.count <= count)
      #expect(Array(parts.joined()) == Array(catalog.events.indices))
    }
    #expect(Catalog().parts(count) == [0..<0])
  }
}

extension RandomSearches {
  /// A query as it is typed: letter by letter, those that are no query yet left out.
  fileprivate mutating func typing() throws -> [String] {
    let whole = query()
    return whole.indices.dropFirst().map { String(whole[..<$0]) }.filter { (try? Query($0)) != nil }
      + [whole]
  }

  /// A query as it is changed: letters come and go anywhere in it, and blanks and signs with them.
  fileprivate mutating func editing() -> [String] {
    var text = query()
    return (0..<12).compactMap { _ in
      text = edited(text)
      return (try? Query(text)) == nil ? nil : text
    }
  }
}
