import FrontMatter
import Testing

@Suite("What is saved of a header that is wrong")
struct SalvageTests {
  private func salvage(_ header: String, as format: HeaderFormat = .yaml) -> HeaderReading {
    let bytes = Array(header.utf8)
    let span = bytes.span
    return HeaderReader.salvage(span, as: format)
  }

  @Test("is all of one that is right", arguments: ["title: ä\n", "", "a: [1, 2]"])
  func right(header: String) {
    #expect(salvage(header).error == nil)
  }

  @Test(
    "is a value that needs quotes, as its author meant it",
    arguments: [
      ("Del 1: början", "Del 1: början"), ("@namn", "@namn"), ("`kod`", "`kod`"),
      ("%datum", "%datum"), ("*Ä*", "*Ä*"), ("& sedan", "& sedan"), ("!Ö", "!Ö"),
      ("{{ page.title }}", "{{ page.title }}"), ("{% if ä %}", "{% if ä %}"),
      ("\"Ä\" och \"Ö\"", "\"Ä\" och \"Ö\""), ("\"Han sa \"hej\"\"", "Han sa \"hej\""),
      ("\"Ä", "Ä"), ("'det är Åsa's'", "'det är Åsa's'"), ("Ä: \"ö\"", "Ä: \"ö\""),
      ("Slut:", "Slut:"),
    ])
  func quotes(written: String, text: String) {
    let reading = salvage("före: 1\ntitle: \(written)\nefter: [2, 3]\ntrasig: a: b\n")
    #expect(reading.error != nil)
    #expect(reading.root["title"]?.text == text)
    #expect(reading.root["title"]?.line == 2)
    #expect(reading.root["title"]?.column == 8)
    #expect(reading.root["före"]?.text == "1")
    #expect(reading.root["efter"]?.items.map(\.text) == ["2", "3"])
  }

  @Test("is a list with a slip in one of its entries")
  func entries() {
    let reading = salvage(
      "chapters:\n- title: Början\n  time: 0:00\n- title: Del 2: mitten\n  time: 1:05\ndate: x\n")
    #expect(reading.error?.line == 4)
    let items = reading.root["chapters"]?.items ?? []
    #expect(items.map { $0["title"]?.text } == ["Början", "Del 2: mitten"])
    #expect(items.map { $0["time"]?.line } == [3, 5])
    #expect(reading.root["date"]?.text == "x")
  }

  @Test("is what is indented by tabs")
  func tabs() {
    let reading = salvage("author:\n\tname: Åsa\n\tbio: Chef\ntags:\n\t- ä\n\t- ö\n")
    #expect(reading.root["author"]?["name"]?.text == "Åsa")
    #expect(reading.root["tags"]?.items.map(\.text) == ["ä", "ö"])
  }

  @Test(
    "is all but the key that can't be mended", arguments: ["[1, 2", "{a: b", "*ingen", "{a}: ["])
  func others(value: String) {
    let reading = salvage("title: Träff\ntrasig:\n  - \(value)\n  x: y\n- z\ndate: 2024-05-01\n")
    #expect(reading.error != nil)
    #expect(reading.root["title"]?.text == "Träff")
    #expect(reading.root["date"]?.text == "2024-05-01")
    #expect(reading.root["date"]?.line == 6)
  }

  @Test("leaves lines of text alone, and templates out")
  func text() {
    let reading = salvage(
      "about: |\n  Not: det här: är text\n\n  @så\ntitle: a: b\n{{ x }}\nlang: sv\n")
    #expect(reading.root["about"]?.text == "Not: det här: är text\n\n@så\n")
    #expect(reading.root["title"]?.text == "a: b")
    #expect(reading.root["lang"]?.text == "sv")
  }

  @Test("is the rest of a TOML header")
  func toml() {
    let reading = salvage(
      "title = Träff\ndate = 2024-05-01\n[extra]\na = 1\na = 2\nyoutube = \"ä\"\n\"x\n", as: .toml)
    #expect(reading.error?.line == 1)
    #expect(reading.root["date"]?.text == "2024-05-01")
    #expect(reading.root["extra"]?["a"]?.text == "1")
    #expect(reading.root["extra"]?["youtube"]?.text == "ä")
    #expect(reading.root["extra"]?["youtube"]?.line == 6)
  }

  @Test("is what stands in front of the slip in a JSON header")
  func json() {
    let reading = salvage(
      "{\"title\": \"Träff\", \"tags\": [1, 2],\n\"x\": ä, \"y\": 1}", as: .json)
    #expect(reading.error?.line == 2)
    #expect(reading.root.entries.map(\.key) == ["title", "tags"])
    #expect(salvage("{\"a\": 1,}", as: .json).root["a"]?.text == "1")
  }

  @Test("takes time in proportion to the header", arguments: HeaderFormat.allCases)
  func bounded(format: HeaderFormat) {
    let line =
      switch format {
      case .yaml: "a: [b: c: d\n"
      case .toml: "a = \"\"\"x\n"
      case .json: "{\"a\": {"
      }
    let reading = salvage(String(repeating: line, count: 20_000), as: format)
    #expect(reading.error != nil)
  }
}
