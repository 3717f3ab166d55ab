import FrontMatter
import Testing

@Suite("A TOML header")
struct TOMLReaderTests {
  @Test(
    "has its values as text",
    arguments: [
      ("2024-05-01", "2024-05-01"), ("2024-05-01T10:00:00Z", "2024-05-01T10:00:00Z"),
      ("2024-05-01 10:00:00+02:00", "2024-05-01 10:00:00+02:00"), ("10:30:00", "10:30:00"),
      ("true", "true"),
      ("1_000", "1000"), ("-5", "-5"), ("1.5", "1.5"), ("inf", "inf"), ("'C:\\ä'", "C:\\ä"),
      ("\"\"\"\na\nb\"\"\"", "a\nb"), ("9223372036854775807", "9223372036854775807"),
      ("\"\\u001b\\\"\"", "\u{1B}\""),
    ])
  func values(written: String, text: String) throws {
    #expect(try read("key = \(written)\n")["key"]?.text == text)
  }

  @Test("has tables, lists of tables and dotted keys")
  func tables() throws {
    let root = try read(
      "extra.autor.name = \"Jörg\"\n[[speakers]]\nname = \"é\"\n[[speakers]]\nname = \"ü\"\n")
    #expect(root["extra"]?["autor"]?["name"]?.text == "Jörg")
    #expect(root["speakers"]?.items.map { $0["name"]?.text } == ["é", "ü"])
  }

  @Test("knows the places of its values and tables")
  func places() throws {
    let root = try read(
      "# ä\ntitle = \"x\"\n\n  date = 2024-05-01\n[extra]\ntitle = 1\n\"größe\" = 2\n[[speakers]]\nname = \"é\"\n"
    )
    #expect([root["title"]?.line, root["title"]?.column] == [2, 9])
    #expect([root["date"]?.line, root["date"]?.column] == [4, 10])
    #expect([root["extra"]?.line, root["extra"]?["title"]?.line] == [5, 6])
    #expect(root["speakers"]?.line == 8)
  }

  private func read(_ header: String) throws -> Node {
    let bytes = Array(header.utf8)
    return try HeaderReader.read(bytes.span, as: .toml)
  }
}
