import ChapterModel
import Testing

@testable import ChapterCatalog

@Suite struct `A catalog's part that a query finds` {
  private let catalog: Catalog = {
    let talks = [
      Talk(
        id: "1", title: "Größe",
        chapters: [
          Chapter(start: .zero, title: "Anfang"),
          Chapter(start: Timestamp(seconds: 60), title: "雪"),
        ]),
      Talk(id: "2", title: "Anfang ohne Kapitel"),
    ]
    return Catalog(posts: [
      Post(id: "tag", path: "tag.md", title: "Tag", talks: talks),
      Post(id: "rest", path: "rest.md", title: "Rest", talks: [Talk(id: "3", title: "Ende")]),
    ])
  }()

  @Test(
    "has the chapters that match, and talks without chapters that do",
    arguments: [
      ("'anfang", ["1": ["Anfang"], "2": []]), ("雪", ["1": ["雪"]]), ("'nirgends", [:]),
      ("event:tag", ["1": ["Anfang", "雪"], "2": []]), ("", nil),
    ] as [(String, [String: [String]]?)])
  func part(text: String, titles: [String: [String]]?) throws {
    let part = catalog.matching(try Query(text))
    #expect(part.postCount == catalog.postCount)
    guard let titles else {
      #expect(part == catalog)
      return
    }
    let talks = part.events.flatMap(\.talks)
    #expect(
      Dictionary(uniqueKeysWithValues: talks.map { ($0.id, $0.chapters.map(\.title)) }) == titles)
  }
}
