import ChapterModel
import FrontMatter
import Testing

@testable import PostReading

@Suite("The tree of keywords")
struct KeywordTreeTests {
  private func tree(_ pairs: [(String, String)]) -> Node {
    var tree = KeywordTree()
    for (line, pair) in pairs.enumerated() {
      tree.add(pair.0, pair.1, at: SourceLocation(line: line + 1, column: 1))
    }
    return tree.root
  }

  @Test func `has a list for a key that is there twice, in the order written`() {
    let root = tree([("title", "Ä"), ("author", "Zoë"), ("title", ""), ("author", "Éamon")])
    #expect(root["title"]?.text == "Ä")
    #expect(root["author"]?.items.compactMap(\.text) == ["Zoë", "Éamon"])
    #expect(root["author"]?.line == 2)
    #expect(root.entries.map(\.key) == ["title", "author"])
  }

  @Test func `gives a bio to the author right before it`() {
    let root = tree([("author", "Zoë"), ("author", "Wei"), ("bio", "Chefin"), ("bio", "x")])
    #expect(root["author"]?.items[1]["name"]?.text == "Wei")
    #expect(root["author"]?.items[1]["bio"]?.text == "Chefin")
    #expect(root["bio"] == nil)
  }

  @Test func `takes as long for each key as for the first`() {
    let root = tree(Array(repeating: ("title", "å"), count: 200_000))
    #expect(root["title"]?.items.count == 200_000)
  }
}
