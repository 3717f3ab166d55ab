import FrontMatter
import Testing

@Suite("A JSON header")
struct JSONReaderTests {
  @Test(
    "has its values as text",
    arguments: [
      ("\"1:30\"", "1:30"), ("90", "90"), ("90.5", "90.5"), ("true", "true"), ("false", "false"),
      ("1714521600000", "1714521600000"), ("-1.5e+3", "-1.5e+3"), ("1e999", "1e999"),
      ("\"\\ud83d\\ude00\\/\\n\"", "😀/\n"), ("\"\\ud83d\"", "\u{FFFD}"),
      ("\"\\u00fc\\\"\"", "ü\""),
    ])
  func values(written: String, text: String) throws {
    #expect(try read("{\"key\": \(written)}")["key"]?.text == text)
  }

  @Test("has nulls and tells text from numbers")
  func kinds() throws {
    let root = try read("{\"a\": null, \"b\": \"null\", \"c\": 5, \"d\": \"5\"}")
    #expect(root["a"]?.isNull == true)
    #expect(root["b"]?.text == "null")
    #expect(root["c"]?.value == .scalar("5", quoted: false))
    #expect(root["d"]?.value == .scalar("5", quoted: true))
  }

  @Test("knows the places of its values")
  func places() throws {
    let root = try read(
      "{\n  \"ä\": \"x:\\\"y\\\": {\", \"date\": 1,\n \"liste\": [{\"date\": 2}]\n}")
    #expect([root["ä"]?.line, root["ä"]?.column] == [2, 9])
    #expect([root["date"]?.line, root["date"]?.column] == [2, 31])
    #expect([root["liste"]?.line, root["liste"]?.items.first?["date"]?.column] == [3, 21])
  }

  @Test("keeps the order of its keys and all of them")
  func order() throws {
    let root = try read("{\"z\": 1, \"ä\": [], \"z\": {}}")
    #expect(root.entries.map(\.key) == ["z", "ä", "z"])
    #expect(root["z"]?.value == .mapping([]))
  }

  @Test(
    "is refused where it is not JSON",
    arguments: [
      "{'a': 1}", "{\"a\": 01x}", "{\"a\": .5}", "{\"a\": 1.}", "{\"a\": 1e}", "{\"a\": +1}",
      "{\"a\" 1}", "{\"a\": 1} x",
      "{\"a\": \"\\q\"}", "{\"a\": \"\\u12g4\"}", "{\"a\": \"x\n\"}", "{\"a\": [1,]}",
      "{\"a\": [1}", "{\"a\": tru}", "{,}",
      "{\"a\": \"\\",
    ])
  func errors(header: String) {
    #expect(throws: HeaderError.self) { try read(header) }
  }

  private func read(_ header: String) throws -> Node {
    let bytes = Array(header.utf8)
    return try HeaderReader.read(bytes.span, as: .json)
  }
}
