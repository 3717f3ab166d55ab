import ChapterModel
import Testing

@Suite("The reading of a link")
struct LinkReadingTests {
  /// Each flaw as its rule and the bytes that it names.
  private func flaws(_ url: String, isIDOrURL: Bool = false) -> [String] {
    let before = "Grüße: "
    let bytes = Array((before + url).utf8)
    let range = before.utf8.count..<bytes.count
    let span = bytes.span
    let reading =
      isIDOrURL ? LinkReading(span, idOrURLIn: range) : LinkReading(span, in: range)
    return reading.flaws.map { flaw in
      flaw.rule.name + " " + String(decoding: bytes[flaw.range], as: UTF8.self)
    }
  }

  @Test(
    "finds nothing odd about what pages and players write",
    arguments: [
      "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLä&index=2&t=884s",
      "https://youtu.be/P9pO0fPGVeo?t=884", "https://youtu.be/P9pO0fPGVeo#t=14m44s",
      "https://www.youtube.com/watch?v=P9pO0fPGVeo#t=1h2m3s", "youtu.be/P9pO0fPGVeo/",
      "https://www.youtube.com/embed/P9pO0fPGVeo?start=884&amp;rel=0",
      "https://www.youtube.com/watch?v=P9pO0fPGVeo&time_continue=12",
      "https://youtube.com/playlist?list=PL1", "https://studio.youtube.com/video/P9pO0fPGVeo",
      "https://blog.youtube/watch?v=P9pO0fPGVeo", "https://vimeo.com/76979871#t=1m2s", "",
      "https://media.ccc.de/v/38c3-x#t=884", "https://pod.example/ü.mp3#t=14:44", "/ä.png",
    ])
  func clean(url: String) {
    #expect(flaws(url).isEmpty)
  }

  @Test(
    "says what is odd about it, and where",
    arguments: [
      ("https://youtu.be/P9pO0fPGVep", ["implausible-id P9pO0fPGVep"]),
      ("https://youtu.be/jZViOEv90d", ["bad-id-length jZViOEv90d"]),
      ("https://youtube.com/watch?v=P9pO0fPGVeo1", ["bad-id-length P9pO0fPGVeo1"]),
      ("https://youtube.com/embed/P9pO0fPGVeoä", ["trailing-junk ä"]),
      ("https://youtube.com/watch?v=P9pO0fPGVeo)&t=5", ["trailing-junk )"]),
      ("https://www.youtube.com/embed/P9pO0fPGVeo?t=975s", ["embed-uses-t t=975s"]),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&start=5", ["watch-uses-start start=5"]),
      ("https://youtu.be/P9pO0fPGVeo?t=1h2m", ["time-not-portable 1h2m"]),
      ("https://youtu.be/P9pO0fPGVeo?t=1:30", ["time-not-portable 1:30"]),
      ("https://youtu.be/P9pO0fPGVeo?t=1m30", ["time-malformed 1m30"]),
      ("https://youtu.be/P9pO0fPGVeo?t=", ["time-malformed t="]),
      ("https://vimeo.com/76979871#t=ä", ["time-malformed ä"]),
      ("https://vimeo.com/76979871&t=5s", ["second-question-mark &"]),
      ("https://youtu.be/P9pO0fPGVeo&amp;t=5", ["second-question-mark &"]),
      ("https://youtube.com/watch?v=P9pO0fPGVeo?t=5", ["second-question-mark ?"]),
      ("https://youtu.be/P9pO0fPGVeo?si=ab_c&t=5", ["tracking si=ab_c"]),
      ("http://youtu.be/P9pO0fPGVeo", ["legacy-url http"]),
      ("https://youtube.com/v/P9pO0fPGVeo", ["legacy-url /v/P9pO0fPGVeo"]),
      ("https://evilyoutube.com/watch?v=P9pO0fPGVeo", ["foreign-host evilyoutube.com"]),
      ("https://youtube.com@x.example/watch?v=P9pO0fPGVeo", ["foreign-host youtube.com@x.example"]),
      ("https://youtu.be.example/P9pO0fPGVeo", ["foreign-host youtu.be.example"]),
      (
        "\u{201C}https://youtu.be/P9pO0fPGVeo\u{201D}",
        ["smart-quotes \u{201C}", "smart-quotes \u{201D}"]
      ),
      ("https://youtu.be/P9pO0fPGVeo\u{A0}?t=5", ["odd-space \u{A0}"]),
      (
        "https://youtu.be/P9pO0fPG\u{200B}Veo?t=1m30",
        ["odd-space \u{200B}", "time-malformed 1m30"]
      ),
      ("https://youtu.be/\n  P9pO0fPGVep", ["implausible-id P9pO0fPGVep"]),
      ("https://youtu.be/P9pO0fPG\n  Vep", ["implausible-id P9pO0fPG\n  Vep"]),
    ] as [(String, [String])])
  func odd(url: String, expected: [String]) {
    #expect(flaws(url) == expected)
  }

  @Test("of an id with parameters is no URL's")
  func id() {
    #expect(flaws("P9pO0fPGVeo?t=39m21s", isIDOrURL: true).isEmpty)
    #expect(flaws(" P9pO0fPGVep ", isIDOrURL: true) == ["implausible-id P9pO0fPGVep"])
    #expect(flaws("https://youtu.be/P9pO0fPGVeo&t=5", isIDOrURL: true).count == 1)
  }

  @Test("keeps the link though it is odd, and has none for a range outside of the text")
  func link() {
    #expect(VideoLink("https://youtu.be/P9pO0fPGVeo1)?t=5?")?.start?.seconds == 5)
    let bytes = Array("https://youtu.be/P9pO0fPGVeo".utf8)
    #expect(LinkReading(bytes.span, in: 3..<100).link == nil)
    #expect(LinkReading(bytes.span, idOrURLIn: 3..<100).link == nil)
  }
}
