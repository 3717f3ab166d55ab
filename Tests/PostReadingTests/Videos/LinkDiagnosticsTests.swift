import ChapterModel
import PostReading
import Testing

@Suite("What is odd about links")
struct LinkDiagnosticsTests {
  private func read(_ text: String) -> Post {
    let bytes = Array(("# Träff\n\n## Föredrag på ä\n\n" + text + "\n").utf8)
    let span = bytes.span
    return PostReader.read(span, path: "ä.md")
  }

  /// Each diagnostic as its rule's name and its column.
  private func odd(_ text: String) -> [String] {
    read(text).diagnostics.map { "\($0.rule.name) \($0.location.column)" }
  }

  @Test(
    "is said of embeds, each where it stands",
    arguments: [
      ("{{< youtube id=\"P9pO0fPGVeo\" title=\"Ä\" >}}", []),
      ("{{< youtube P9pO0fPGVep >}}", ["implausible-id 13"]),
      ("{{< youtube jZViOEv90d >}}", ["bad-id-length 13"]),
      ("{{< youtube P9pO0fPGVeo1 >}}", ["bad-id-length 13"]),
      ("{{< youtube \"P9pO0fPGVeo?t=39m21s\" >}}", ["query-in-id 25"]),
      ("{{< youtube id=\u{201C}P9pO0fPGVeo\u{201D} >}}", ["smart-quotes 16", "smart-quotes 30"]),
      ("{{< youtube id='P9pO0fPGVeo' >}}", ["shortcode-single-quotes 16"]),
      ("{{< youtube 'P9pO0fPGVeo' >}}", ["shortcode-single-quotes 1"]),
      ("{{< youtube id='P9pO0fPGVeo' title='Ä ö' >}}", ["shortcode-single-quotes 1"]),
      ("{{< youtube id=P9pO0fPGVeo start=14m44s >}}", ["shortcode-time 34"]),
      ("{{< youtube id=P9pO0fPGVeo start=884 end=\"9\" >}}", []),
      ("{{< youtube id=P9pO0fPGVeo ä=1 >}}", ["shortcode-unknown-parameter 31"]),
      ("{{< youtube id=P9pO0fPGVeo>}}", ["shortcode-no-blank 1"]),
      (
        "<YouTubeIframe src=\"https://www.youtube.com/embed/P9pO0fPGVeo?t=5\" />",
        ["embed-uses-t 63"]
      ),
      (
        "<iframe src=\"https://evilyoutube.com/embed/P9pO0fPGVeo\"></iframe>\n\nyoutu",
        ["foreign-host 22"]
      ),
      ("<iframe src=\"http://www.youtube.com/embed/P9pO0fPGVeo\"></iframe>", ["legacy-url 14"]),
      ("[Video](https://youtu.be/P9pO0fPGVeo?si=ä&t=1m30)", ["tracking 38", "time-malformed 46"]),
      ("https://youtu.be/P9pO0fPGVeo&t=5", ["second-question-mark 29"]),
    ] as [(String, [String])])
  func embeds(text: String, expected: [String]) {
    #expect(odd(text) == expected)
  }

  @Test("is not said of links that make no talk")
  func others() {
    let prose = "Se även [förra året](https://youtu.be/aMvI5E9-LYI&t=1m30)."
    #expect(odd("{{< youtube P9pO0fPGVeo >}}\n\n\(prose)") == [])
  }

  @Test("is said in a sentence for each rule that a link can break")
  func sentences() {
    let post = read("https://youtu.be/P9pO0fPGVep)&t=1h2m\n")
    #expect(post.diagnostics.count == 4)
    #expect(
      post.diagnostics.allSatisfy { $0.message.hasSuffix(".") && !$0.message.contains("rule") })
  }
}
