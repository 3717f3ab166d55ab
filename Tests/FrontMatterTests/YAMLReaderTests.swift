import FrontMatter
import Testing

@Suite("A YAML header")
struct YAMLReaderTests {
  @Test(
    "leaves its scalars as they are written",
    arguments: [
      ("1:30", "1:30", false), ("0:36", "0:36", false), ("2024-05-01", "2024-05-01", false),
      ("010", "010", false),
      ("yes", "yes", false), ("'it''s'", "it's", true), ("\"a\\tb\"", "a\tb", true),
      ("|\n  a\n  b", "a\nb\n", true),
      (">-\n  a\n  b", "a b", true), ("ä # Kommentar", "ä", false), ("!!str 5", "5", false),
    ])
  func scalars(written: String, text: String, quoted: Bool) throws {
    #expect(try read("key: \(written)\n")["key"]?.value == .scalar(text, quoted: quoted))
  }

  @Test(
    "has nulls and a text that looks like one",
    arguments: [
      ("", true), ("~", true), ("null", true), ("''", false), ("'null'", false), ("0", false),
    ])
  func nulls(written: String, isNull: Bool) throws {
    let node = try #require(try read("key: \(written)\n")["key"])
    #expect(node.isNull == isNull)
    #expect((node.text == nil) == isNull)
    #expect(node.itemsOrSelf.isEmpty == isNull)
  }

  @Test("counts lines and columns from 1, columns in bytes")
  func places() throws {
    let root = try read(
      "größe: ä\r\nspeakers:\n  - name: Jörg\n    role: \"ü\"\n  - {name: é, role: x}\n")
    #expect(root.line == 1 && root.column == 1)
    #expect(place(root["größe"]) == [1, 10])
    #expect(place(root["speakers"]) == [3, 3])
    let people = try #require(root["speakers"]?.items)
    #expect(place(people[0]["name"]) == [3, 11])
    #expect(place(people[0]["role"]) == [4, 11])
    #expect(place(people[1]["role"]) == [5, 22])
  }

  @Test("resolves aliases and merge keys, own keys first")
  func aliases() throws {
    let root = try read(
      "base: &b {name: Jörg, role: alt}\nother: &o {role: anders, org: ö}\na: *b\nm:\n  role: neu\n  <<: *b\nl: {<<: [*b, *o]}\n"
    )
    #expect(root["a"]?["name"]?.text == "Jörg")
    #expect(root["m"]?["name"]?.text == "Jörg")
    #expect(root["m"]?["role"]?.text == "neu")
    #expect(root["l"]?["role"]?.text == "alt")
    #expect(root["l"]?["org"]?.text == "ö")
  }

  @Test("ends where its aliases stand for billions of values")
  func billionLaughs() throws {
    var header = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let alias = "*a\(level - 1)"
      header +=
        "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
    }
    let error = try #require(throws: HeaderError.self) { try read(header) }
    #expect(error.line <= 7)
    #expect(throws: HeaderError.self) {
      try read(header.replacing("[", with: "{<<: [").replacing("]", with: "]}"))
    }
  }

  @Test("has no value that holds itself")
  func selfReference() {
    #expect(throws: HeaderError.self) { try read("a: &a [*a]\n") }
    #expect(throws: HeaderError.self) { try read("a: &a {<<: *a}\n") }
  }

  @Test("gives the last of two equal keys, an exact one before another case's")
  func duplicates() throws {
    let root = try read("title: eins\ntitle: zwei\nPublishDate: drei\nDATE: vier\ndate: fünf\n")
    #expect(root["title"]?.text == "zwei")
    #expect(root["publishDate"]?.text == "drei")
    #expect(root["DATE"]?.text == "vier")
    #expect(root["Date"]?.text == "fünf")
    #expect(root.entries.map(\.key) == ["title", "title", "PublishDate", "DATE", "date"])
  }

  @Test("is its first document alone")
  func documents() throws {
    let root = try read("a: 1\n---\nb: 2\n")
    #expect(root["a"]?.text == "1")
    #expect(root["b"] == nil)
  }

  @Test("of many lines costs one pass")
  func linear() throws {
    let flow = "a: [" + String(repeating: "ä, ", count: 50_000) + "ä]"
    #expect(try read(flow)["a"]?.items.count == 50_001)
  }

  private func read(_ header: String) throws -> Node {
    let bytes = Array(header.utf8)
    return try HeaderReader.read(bytes.span, as: .yaml)
  }

  private func place(_ node: Node?) -> [Int] {
    node.map { [$0.line, $0.column] } ?? []
  }
}
