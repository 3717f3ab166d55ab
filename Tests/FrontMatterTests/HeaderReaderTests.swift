import FrontMatter
import Testing

@Suite("The header reader")
struct HeaderReaderTests {
  @Test(
    "reads the same tree from all three notations",
    arguments: [
      (
        HeaderFormat.yaml,
        "title: Grüße\ndate: 2024-05-01\ndraft: true\nauthor:\n  name: benny Vasquez\ntags: [eins, 2]\n"
      ),
      (
        .toml,
        "title = \"Grüße\"\ndate = 2024-05-01\ndraft = true\ntags = [\"eins\", 2]\n[author]\nname = \"benny Vasquez\"\n"
      ),
      (
        .json,
        "{\"title\": \"Grüße\", \"date\": \"2024-05-01\", \"draft\": true, \"author\": {\"name\": \"benny Vasquez\"}, \"tags\": [\"eins\", 2]}"
      ),
    ])
  func sameTree(format: HeaderFormat, header: String) throws {
    let root = try read(header, as: format)
    #expect(root["title"]?.text == "Grüße")
    #expect(root["date"]?.text == "2024-05-01")
    #expect(root["draft"]?.flag == true)
    #expect(root["author"]?["name"]?.text == "benny Vasquez")
    #expect(root["tags"]?.items.map(\.text) == ["eins", "2"])
    #expect(root.entries.count == 5)
    #expect(root["missing"] == nil)
  }

  @Test(
    "takes an empty header for a mapping without keys",
    arguments: HeaderFormat.allCases, ["", "\n", " \n"])
  func empty(format: HeaderFormat, header: String) throws {
    #expect(try read(header, as: format) == .empty)
  }

  @Test(
    "takes comments and a null alone for an empty YAML header",
    arguments: ["# Kommentar\n", "~", "null", "---\n"])
  func nothing(header: String) throws {
    #expect(try read(header, as: .yaml) == .empty)
  }

  @Test(
    "refuses a header that has no keys",
    arguments: [(HeaderFormat.yaml, "Text"), (.yaml, "- a\n- b"), (.json, "[1]"), (.json, "\"a\"")])
  func noKeys(format: HeaderFormat, header: String) {
    #expect(throws: HeaderError.self) { try read(header, as: format) }
  }

  @Test("reads around bytes that are no text", arguments: HeaderFormat.allCases)
  func badBytes(format: HeaderFormat) throws {
    let value: [UInt8] = [0x47, 0x72, 0xFC, 0x00, 0x1B, 0xC3, 0x7F, 0x21]
    let (before, after) =
      switch format {
      case .yaml: ("title: ", "\ndate: x\n")
      case .toml: ("title = '", "'\ndate = 'x'\n")
      case .json: ("{\"title\": \"", "\", \"date\": \"x\"}")
      }
    let bytes = Array(before.utf8) + value + Array(after.utf8)
    let root = try HeaderReader.read(bytes.span, as: format)
    #expect(root["title"]?.text == "Gr\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}!")
    #expect(root["date"]?.text == "x")
  }

  @Test(
    "says where a header is wrong",
    arguments: [
      (HeaderFormat.yaml, "title: ä\nlist: [1, 2\nmore: x\n", 3),
      (.yaml, "title: a: b\n", 1), (.yaml, "a: *keiner\n", 1), (.yaml, "a: \"x\n", 2),
      (.yaml, "\tx: y", 1),
      (.yaml, "? [a]\n: b\n", 1), (.toml, "title = \"ä\"\nx = \n", 2), (.toml, "a = 1\na = 2\n", 2),
      (.json, "{\"a\": 1,\n \"b\": }", 2), (.json, "{\"a\": 1,\n", 2),
    ])
  func errors(format: HeaderFormat, header: String, line: Int) throws {
    let error = try #require(throws: HeaderError.self) { try read(header, as: format) }
    #expect(error.line == line)
    #expect(error.column >= 1)
    #expect(!error.message.isEmpty)
  }

  @Test("bounds the nesting of lists and mappings", arguments: HeaderFormat.allCases)
  func depth(format: HeaderFormat) throws {
    #expect(throws: HeaderError.self) { try read(nested(10_000, as: format), as: format) }
    #expect(throws: HeaderError.self) {
      try read(nested(HeaderReader.maximumDepth, as: format), as: format)
    }
    #expect(
      try read(nested(HeaderReader.maximumDepth - 1, as: format), as: format)["a"]?.items.count == 1
    )
  }

  private func nested(_ depth: Int, as format: HeaderFormat) -> String {
    let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    return switch format {
    case .yaml: "a: \(lists)"
    case .toml: "a = \(lists)"
    case .json: "{\"a\": \(lists)}"
    }
  }

  private func read(_ header: String, as format: HeaderFormat) throws -> Node {
    let bytes = Array(header.utf8)
    return try HeaderReader.read(bytes.span, as: format)
  }

  @Test func `keeps the places of the file behind what is no text`() throws {
    let bytes =
      Array("a: {b: \"".utf8) + [0xFF, 0x01] + Array("\u{2028}ö\", c: x}\r\nd: å\u{85}\n".utf8)
      + Array("e: y\n".utf8)
    let span = bytes.span
    let root = try HeaderReader.read(span, as: .yaml)
    #expect(root["a"]?["b"]?.text == "\u{FFFD}\u{FFFD}\u{2003}ö")
    let inner = try #require(root["a"]?["c"])
    #expect(inner.line == 1 && inner.column == 22)
    let last = try #require(root["e"])
    #expect(last.line == 3 && last.column == 4)
  }
}
