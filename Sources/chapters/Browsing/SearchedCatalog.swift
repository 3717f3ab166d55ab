import Browser
import ChapterCatalog

/// A catalog made ready for searches, and what the last queries found of it.
struct SearchedCatalog {
  /// The catalog's number in the requests.
  let number: Int

  /// Its events in parts that are searched at once.
  let parts: [SearchedPart]

  /// What the last queries found of each part, oldest first.
  private(set) var earlier: [[SearchFindings]] = []

  /// How many queries' findings are kept, a bit a chapter each: with these, deleting a few letters
  /// costs no more than typing them.
  private static let limit = 4

  /// The catalog of a request; its titles are read once it is searched.
  init(_ request: SearchRequest, partCount: Int) {
    number = request.catalogNumber
    let catalog = request.catalog
    parts = catalog.parts(partCount).map { SearchedPart(events: $0, of: catalog) }
  }

  /// Keeps what a request found of each part, where it is about this catalog.
  mutating func keep(_ findings: [SearchFindings], of request: SearchRequest) {
    guard request.catalogNumber == number, findings.count == parts.count else { return }
    earlier.removeAll { $0.first?.query == request.query }
    earlier = (earlier + [findings]).suffix(Self.limit)
  }
}
