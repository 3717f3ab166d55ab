import ChapterModel
import TestPrograms
import Testing

@testable import ChapterCatalog

@Suite struct `A search of any catalog` {
  @Test("finds what a plain search finds, in its order", arguments: 0..<40)
  func reference(seed: UInt64) throws {
    var random = RandomSearches(seed: seed)
    let catalog = random.catalog()
    let search = CatalogSearch(catalog)
    for _ in 0..<25 {
      let text = random.query()
      let query = try Query(text)
      let matches = search.matches(query).map { [$0.event, $0.talk, $0.chapter ?? -1, $0.score] }
      #expect(matches == ReferenceSearch.matches(query, catalog), "seed \(seed): \(text)")
      let first = search.matches(query, limit: 3)
      #expect(first == Array(search.matches(query).prefix(3)), "seed \(seed): \(text)")
      let parts = catalog.events.indices.map { search.matches(query, in: $0..<$0 + 1) }
      #expect(CatalogSearch.best(of: parts) == search.matches(query), "seed \(seed): \(text)")
    }
  }

  @Test("says where the letters stand that it found", arguments: 40..<60)
  func highlights(seed: UInt64) throws {
    var random = RandomSearches(seed: seed)
    let catalog = random.catalog()
    let search = CatalogSearch(catalog)
    for _ in 0..<25 {
      let text = random.query()
      let query = try Query(text)
      for match in search.matches(query, limit: 5) {
        let found = search.catalog.highlights(of: match, query)
        let event = catalog.events[match.event]
        let chapter = event.talks[match.talk].chapters[match.chapter ?? 0]
        for (ranges, title) in [(found.event, event.title), (found.title, chapter.title)] {
          for range in ranges {
            #expect(!range.isEmpty && range.upperBound <= title.utf8.count, "seed \(seed): \(text)")
          }
          for (one, next) in zip(ranges, ranges.dropFirst()) {
            #expect(one.upperBound < next.lowerBound, "seed \(seed): \(text)")
          }
        }
      }
    }
  }
}
