import Library
import Testing

@Suite("What is remembered")
struct RememberedTests {
  @Test func `is nothing at first`() {
    #expect(Remembered() == Remembered(seen: [], bookmarks: [:], lastPlaces: [:], queries: []))
  }

  @Test func `takes in what was seen, and takes it back`() {
    var remembered = Remembered()
    remembered.take(.seen(["öl@0", "öl@39", "日本"], true))
    remembered.take(.seen(["öl@39", "fremd"], false))
    #expect(remembered.seen == ["öl@0", "日本"])
  }

  @Test func `holds one bookmark an id, the newest`() {
    var remembered = Remembered()
    remembered.take(.bookmark(id: "ä@1", Bookmark(note: "erst", made: 1)))
    remembered.take(.bookmark(id: "ä@1", Bookmark(note: "dann – 雪", made: 2)))
    remembered.take(.bookmark(id: "ö", Bookmark(made: 3)))
    remembered.take(.removeBookmark(id: "ö"))
    #expect(remembered.bookmarks == ["ä@1": Bookmark(note: "dann – 雪", made: 2)])
  }

  @Test func `puts a query said again behind the others`() {
    var remembered = Remembered()
    for query in ["größe", "雪", "größe"] { remembered.take(.query(query)) }
    #expect(remembered.queries == ["雪", "größe"])
  }

  @Test func `forgets the oldest queries beyond the limit`() {
    var remembered = Remembered()
    for number in 0...Remembered.queryLimit { remembered.take(.query("q\(number)")) }
    #expect(remembered.queries.count == Remembered.queryLimit)
    #expect(remembered.queries.first == "q1")
  }
}
