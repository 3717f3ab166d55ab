import PostReading
import Testing

@Suite("The scanner of Zola's shortcodes")
struct ZolaScannerTests {
  @Test(
    "reads what a call holds",
    arguments: [
      ("{{ youtube(id=\"P9pO0fPGVeo\") }}", "youtube", ["id=P9pO0fPGVeo"]),
      (
        "{{youtube(id='-cdveCh1kQk',autoplay=true)}}", "youtube",
        ["id=-cdveCh1kQk", "autoplay=true"]
      ),
      ("{{ video (\n  id = `Grüße`,\n  start=5\n) }}", "video", ["id=Grüße", "start=5"]),
      ("{% quote(author=\"Björk\") %}", "quote", ["author=Björk"]), ("{{ toc() }}", "toc", []),
    ])
  func calls(text: String, name: String, parameters: [String]) {
    let bytes = Array(text.utf8)
    guard case .shortcode(let call)? = ZolaScanner.read(bytes.span, at: 0, before: bytes.count)
    else {
      Issue.record("no call")
      return
    }
    #expect(call.name == name)
    #expect(call.parameters.map { ($0.name.map { "\($0)=" } ?? "") + $0.value } == parameters)
    #expect(call.range == 0..<bytes.count)
  }

  @Test(
    "sees nothing in a variable, a tag or a shortcode of Hugo",
    arguments: [
      "{{ page.title }}", "{{ site }}", "{% endif %}", "{{< youtube(a) >}}", "{{% a(b) %}}", "",
      "{{",
    ])
  func absent(text: String) {
    let bytes = Array(text.utf8)
    #expect(ZolaScanner.read(bytes.span, at: 0, before: bytes.count) == nil)
  }

  @Test("says that a call never ends")
  func unclosed() {
    let bytes = Array("{{ youtube(id=\"P9pO0fPGVeo\"".utf8)
    guard
      case .broken(.unclosed, let call)? = ZolaScanner.read(bytes.span, at: 0, before: bytes.count)
    else {
      Issue.record("it ends")
      return
    }
    #expect(call["id"]?.value == "P9pO0fPGVeo")
  }
}
