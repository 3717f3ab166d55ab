import FrontMatter
import PostReading
import Testing

@Suite("The header scanner")
struct HeaderScannerTests {
  @Test(
    "finds the header and the body",
    arguments: [
      ("---\ntitle: Grüße\n---\nText", .yaml, "title: Grüße\n", "Text"),
      ("---\r\ntitle: Grüße\r\n---\r\nText", .yaml, "title: Grüße\r\n", "Text"),
      ("--- \ntitle: x\n---\t\nText", .yaml, "title: x\n", "Text"),
      ("---\ntitle: x\n...\nText", .yaml, "title: x\n", "Text"),
      ("---\n---\n", .yaml, "", ""), ("---\n---", .yaml, "", ""),
      ("---\na: |\n  ----\n----\n---\nText", .yaml, "a: |\n  ----\n----\n", "Text"),
      ("\n\n---\na: b\n---\nText", .yaml, "a: b\n", "Text"),
      ("+++\ntitle = \"ä\"\n+++\n\nText", .toml, "title = \"ä\"\n", "\nText"),
      ("+++\ntitle = \"ä\"\n...\n+++", .toml, "title = \"ä\"\n...\n", ""),
      ("{\"a\": \"}\\\"{\"}\nText", .json, "{\"a\": \"}\\\"{\"}\n", "Text"),
      ("{ }Text", .json, "{ }", "Text"), ("{\r\n}\r\nText", .json, "{\r\n}\r\n", "Text"),
      ("\u{FEFF}---\na: b\n---\nText", .yaml, "a: b\n", "Text"),
      ("---\n# Kommentar\n\n---\nText", .yaml, "# Kommentar\n\n", "Text"),
      ("---\ntitel på svenska: ä\n---\nText", .yaml, "titel på svenska: ä\n", "Text"),
      ("---\nein Rest\nschlüssel: b\n---\nText", .yaml, "ein Rest\nschlüssel: b\n", "Text"),
      ("---toml\na = \"ä\"\n---\nText", .toml, "a = \"ä\"\n", "Text"),
      ("---json\n{\"a\": 1}\n---\nText", .json, "{\"a\": 1}\n", "Text"),
    ] as [(String, HeaderFormat, String, String)])
  func found(text: String, format: HeaderFormat, header: String, body: String) {
    let post = Scanned(text)
    #expect(post.extent.format == format)
    #expect(post.header == header)
    #expect(post.body == body)
    #expect(post.extent.unclosed == nil)
  }

  @Test(
    "takes a post without a header as a body",
    arguments: [
      "", "Text", "-", "--", "----\nText\n----", "---Text\n---", "\n\n---\nText", "{% youtube x %}",
      "{{< x >}}",
      "{: .class}", "{", "{ a", "++\n", " \u{FEFF}---\n---", "---", "---\n",
      "---\n\nGrüße aus *Köln*.\n\n---\n\nText", "---\n# Grüße\n\nText", "---\nGrüße\n---\nText",
      "---\n\n> Ein Zitat: es ist sehr lang und hat viele Worte, aber keinen Schlüssel davor.\n---\n",
      "+++\nText\n+++\n", "---yml\na: b\n---\n",
    ])
  func absent(text: String) {
    let post = Scanned(text)
    #expect(post.extent.format == nil)
    #expect(post.extent.unclosed == nil)
    #expect(post.header.isEmpty)
    #expect(post.body == text)
  }

  @Test(
    "takes of a header that never ends the lines that look like one",
    arguments: [
      ("---\ntitle: x\n# Grüße", .yaml, "title: x\n", "# Grüße"),
      (
        "---\ntitle: x\nlist:\n- a\n  b\n\nText: ä", .yaml, "title: x\nlist:\n- a\n  b\n",
        "\nText: ä"
      ),
      ("---\ntitle: x\n----", .yaml, "title: x\n", "----"),
      ("+++\na = 1\n---", .toml, "a = 1\n", "---"),
      ("{\"a\": \n# Grüße", .json, "", "# Grüße"), ("{\"a\\", .json, "", ""),
    ] as [(String, HeaderFormat, String, String)])
  func unclosed(text: String, format: HeaderFormat, header: String, body: String) {
    let post = Scanned(text)
    #expect(post.extent.format == nil)
    #expect(post.extent.unclosed == format)
    #expect(post.header == header)
    #expect(post.body == body)
  }

  @Test("tells of a byte order mark and leaves it out of the body")
  func byteOrderMark() {
    let post = Scanned("\u{FEFF}Text")
    #expect(post.extent.hasByteOrderMark)
    #expect(post.extent.bodyStart == 3)
    #expect(!Scanned("Text").extent.hasByteOrderMark)
  }

  /// A text and what the scanner found in it.
  private struct Scanned {
    let extent: HeaderExtent
    let header: String
    let body: String

    init(_ text: String) {
      let bytes = Array(text.utf8)
      extent = HeaderScanner.read(bytes.span)
      header = String(decoding: bytes[extent.header], as: UTF8.self)
      body = String(decoding: bytes[extent.bodyStart...], as: UTF8.self)
    }
  }
}
