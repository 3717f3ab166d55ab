import PostReading
import Testing

@Suite("The scanner of Liquid's tags")
struct LiquidScannerTests {
  @Test(
    "reads what Jekyll's and GitBook's tags hold",
    arguments: [
      ("{% youtube P9pO0fPGVeo %}", "youtube", ["P9pO0fPGVeo"]),
      (
        "{% youtube \"https://youtu.be/P9pO0fPGVeo\" %}", "youtube",
        ["https://youtu.be/P9pO0fPGVeo"]
      ),
      (
        "{% youtube https://youtu.be/P9pO0fPGVeo?t=5 %}", "youtube",
        ["https://youtu.be/P9pO0fPGVeo?t=5"]
      ),
      ("{%- youtube -cdveCh1kQk -%}", "youtube", ["-cdveCh1kQk"]),
      (
        "{% include video.html id=\"P9pO0fPGVeo\" title='Grüße' %}", "include",
        ["video.html", "id=P9pO0fPGVeo", "title=Grüße"]
      ),
      ("{% include /a/b.html id = page.id %}", "include", ["/a/b.html", "id=page.id"]),
      (
        "{% embed url=\"https://youtu.be/P9pO0fPGVeo\" %}", "embed",
        ["url=https://youtu.be/P9pO0fPGVeo"]
      ),
      ("{%youtube P9pO0fPGVeo%}", "youtube", ["P9pO0fPGVeo"]), ("{% endif %}", "endif", []),
    ])
  func tags(text: String, name: String, parameters: [String]) {
    let bytes = Array(text.utf8)
    guard case .shortcode(let tag)? = LiquidScanner.read(bytes.span, at: 0, before: bytes.count)
    else {
      Issue.record("no tag")
      return
    }
    #expect(tag.name == name)
    #expect(tag.parameters.map { ($0.name.map { "\($0)=" } ?? "") + $0.value } == parameters)
    #expect(tag.range == 0..<bytes.count)
  }

  @Test(
    "says that a tag never ends",
    arguments: [
      "{% youtube a", "{% youtube a {% b %}", "{% youtube \"a %}", "{% youtube a {{ b }}",
      "{% a b=",
    ])
  func unclosed(text: String) {
    let bytes = Array(text.utf8)
    guard
      case .broken(.unclosed, let tag)? = LiquidScanner.read(bytes.span, at: 0, before: bytes.count)
    else {
      Issue.record("it ends")
      return
    }
    #expect(tag.range.upperBound <= bytes.count)
  }

  @Test("sees nothing where no tag begins", arguments: ["", "{%", "{% %}", "{{ a }}", " {% a %}"])
  func absent(text: String) {
    let bytes = Array(text.utf8)
    #expect(LiquidScanner.read(bytes.span, at: 0, before: bytes.count) == nil)
  }
}
