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

  @Test("is said of links in prose, too, which make no talk, and once")
  func others() {
    let prose = "Se även [förra året](https://youtu.be/aMvI5E9-LYI&t=1m30)."
    let faults = ["second-question-mark 53", "time-malformed 56"]
    #expect(odd("{{< youtube P9pO0fPGVeo >}}\n\n\(prose)") == faults)
    let jumps = (1...3).map { "- [Å \($0)](https://youtu.be/P9pO0fPGVeo?si=ä&t=\($0)00)" }
    #expect(odd(jumps.joined(separator: "\n")) == Array(repeating: "tracking 39", count: 3))
  }

  @Test(
    "is said of front matter, where its value begins",
    arguments: [
      (
        "---\nmedia: https://www.youtube.com/watch?v=P9pO0fPGVeo?t=285\n---\n",
        ["second-question-mark 2:51"]
      ),
      ("---\nmedia: 'https://youtu.be/P9pO0fPGVeo?si=ä'\n---\n", ["tracking 2:38"]),
      ("---\nvideos: [P9pO0fPGVep, \"aMvI5E9-LYI\"]\n---\n", ["implausible-id 2:10"]),
      (
        "+++\nvideo = \"http://youtu.be/P9pO0fPGVeo?t=1h2m\"\n+++\n",
        ["legacy-url 2:10", "time-not-portable 2:40"]
      ),
      ("{\"video\": {\"url\": \"https://youtu.be/P9pO0fPGVeo?si=x\"}}\n", ["tracking 1:49"]),
      (
        "---\nmedia: https://youtu.be/P9pO0fPGVeo?si=å\nyoutube: https://youtu.be/P9pO0fPGVeo?si=ä\n---\n",
        ["tracking 2:37", "tracking 3:39"]
      ),
      ("---\nmedia: https://youtu.be/P9pO0fPGVeo?t=60\n---\n", []),
      ("---\nmedia: >-\n  https://youtu.be/P9pO0fPGVeo\n---\n", []),
    ] as [(String, [String])])
  func headers(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let found = PostReader.read(span, path: "ä.md").diagnostics
    #expect(found.map { "\($0.rule.name) \($0.location.line):\($0.location.column)" } == expected)
  }

  @Test("is said of parameters that Hugo doesn't know together, each once in a post")
  func parameters() {
    let call = "{{< youtube id=P9pO0fPGVeo width=1 ä=2 alt=3 >}}"
    let found = read("\(call)\n\n\(call)\n\n{{< youtube id=aMvI5E9-LYI ö=1 ä=2 >}}").diagnostics
    #expect(
      found.map(\.message) == [
        "Hugo's own youtube shortcode doesn't know width, ä or alt; a site may have its own.",
        "Hugo's own youtube shortcode doesn't know ö; a site may have its own.",
      ])
  }

  @Test("is said in a sentence for each rule that a link can break")
  func sentences() {
    let post = read("https://youtu.be/P9pO0fPGVep)&t=1h2m\n")
    #expect(post.diagnostics.count == 4)
    #expect(
      post.diagnostics.allSatisfy { $0.message.hasSuffix(".") && !$0.message.contains("rule") })
  }
}
