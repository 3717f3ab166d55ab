import ChapterCatalog
import ChapterModel
import Testing

@Suite("The ids of a catalog")
struct UniqueIDsTests {
  private func post(_ path: String, year: Int? = nil, talks: Int = 2) -> Post {
    Post(
      id: "möte", path: path, title: "Möte",
      date: year.flatMap { CalendarDate(year: $0, month: 5, day: 1) },
      talks: (1...talks).map { Talk(id: "möte.\($0)", title: "Tal \($0)", path: path) })
  }

  @Test("are unique, and the oldest keeps the plain one")
  func unique() {
    let posts = [post("a/möte.md", year: 2023), post("b/möte.md", year: 2024), post("c/möte.md")]
    for order in [posts, posts.reversed()] {
      let events = Catalog(posts: order).events
      #expect(events.map(\.path) == ["b/möte.md", "a/möte.md", "c/möte.md"])
      #expect(events.map(\.id) == ["möte.2", "möte", "möte.3"])
      #expect(
        events.map { $0.talks.map(\.id) } == [
          ["möte.1.2", "möte.2.2"], ["möte.1", "möte.2"], ["möte.1.3", "möte.2.3"],
        ])
    }
  }

  @Test("are the same wherever the library lies")
  func places() {
    let ids = { (root: String) in
      Catalog(posts: ["b/x.md", "a/x.md"].map { self.post(root + $0) }).events.flatMap(\.talks)
        .map { [$0.id, String($0.path.dropFirst(root.count))] }
    }
    #expect(ids("") == ids("/hem/åsa/"))
  }

  @Test("never become one that is there already")
  func taken() {
    let one = Post(
      id: "ä", path: "a.md", talks: [Talk(id: "ä", title: "1"), Talk(id: "ä.2", title: "2")])
    let other = Post(
      id: "ä", path: "b.md", talks: [Talk(id: "ä", title: "3"), Talk(id: "ö", title: "4")])
    let ids = Catalog(posts: [one, other]).events.flatMap(\.talks).map(\.id)
    #expect(ids == ["ä", "ä.2", "ä.3", "ö"])
  }
}
