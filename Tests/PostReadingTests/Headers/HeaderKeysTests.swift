import FrontMatter
import Testing

@testable import PostReading

@Suite("The keys of a header")
struct HeaderKeysTests {
  /// A mapping with those keys and numbers as their values, and as many others as are to make it
  /// long.
  private func keys(_ names: [String], others: Int) -> HeaderKeys {
    let all = names + (0..<others).map { "other\($0)" }
    return HeaderKeys(
      Node(
        .mapping(
          all.enumerated().map { Entry(key: $1, value: Node(.scalar("\($0)", quoted: true))) })))
  }

  @Test("are found by one spelling, however many there are", arguments: [0, 12, 15, 16, 40])
  func spellings(others: Int) {
    let keys = keys(["start_time", "Größe", "startTime", "TITLE", "title"], others: others)
    #expect(keys["starttime"]?.text == "2")
    #expect(keys["größe"]?.text == "1")
    #expect(keys["title"]?.text == "4")
    #expect(keys["missing"] == nil)
    #expect(keys.entries.count == 3 + others)
  }

  @Test("are put in order by how much their names are wanted", arguments: [0, 40])
  func order(others: Int) {
    let keys = keys(["c", "ä", "b"], others: others)
    let names: KeyNames = ["ä", "missing", "b", "c"]
    #expect(keys.present(names).map(\.text) == ["1", "2", "0"])
  }
}
