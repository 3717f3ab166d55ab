import ChapterModel
import FrontMatter
import PostReading
import Testing

/// What the test suites of other programs expect, where the folder with their facts is there.
@Suite("The conformance cases", .enabled(if: SharedFolder.read("cases/reading.jsonl") != nil))
struct ReadingCasesTests {
  @Test("are all readable, and there are some of each kind")
  func complete() {
    #expect(ReadingCase.all("unreadable").isEmpty)
    for kind in ["timestamp-in-text", "video-id", "t-parameter", "hugo-shortcode", "front-matter"] {
      #expect(ReadingCase.all(kind).count > 10, "\(kind)")
    }
  }

  /// NewPipe refuses more than 59 minutes; here `123:01` is a stamp, since authors count so.
  private static let longMinutes = ["123:01": 7381]

  @Test("hold for stamps", arguments: ReadingCase.all("timestamp-in-text"))
  func stamp(_ one: ReadingCase) {
    let bytes = Array(one.input.utf8)
    let seconds = Timestamp.first(in: 0..<bytes.count, of: bytes.span)?.timestamp.seconds
    #expect(seconds == Self.longMinutes[one.input] ?? one.expected.number.map { Int($0) })
  }

  /// Hosts that show YouTube's videos and are not YouTube: links are compared by host.
  private static let foreignHosts = [
    "hooktube.com", "invidious.fdn.fr", "invidio.us", "cleanvideosearch.com",
  ]

  @Test("hold for video ids", arguments: ReadingCase.all("video-id"))
  func videoID(_ one: ReadingCase) {
    let isForeign = Self.foreignHosts.contains { one.input.contains($0) }
    #expect(VideoLink(idOrURL: one.input)?.videoID == (isForeign ? nil : one.expected.text))
  }

  @Test(
    "hold for times in links as yt-dlp reads them, cut to whole seconds",
    arguments: ReadingCase.all("t-parameter"))
  func time(_ one: ReadingCase) {
    let seconds = one.expected["yt-dlp parse_duration"]?.number.map { Int($0) }
    // A link holds no blanks; a person may type them.
    let hasBlank = one.input.contains(" ")
    let link = VideoLink("https://youtu.be/P9pO0fPGVeo?t=\(one.input)")
    #expect(link?.start?.seconds == (hasBlank ? nil : seconds))
    #expect(Timestamp(typed: one.input)?.seconds == seconds)
  }

  @Test("hold for front matter", arguments: ReadingCase.all("front-matter"))
  func frontMatter(_ one: ReadingCase) {
    let bytes = Array(one.input.utf8)
    let extent = HeaderScanner.read(bytes.span)
    guard one.expected != .text("error") else {
      #expect(extent.unclosed != nil)
      return
    }
    #expect(extent.unclosed == nil)
    #expect(extent.format?.rawValue == one.expected["format"]?.text)
    #expect(
      String(decoding: bytes[extent.bodyStart...], as: UTF8.self) == one.expected["body"]?.text)
    if let raw = one.expected["raw"]?.text {
      #expect(String(decoding: bytes[extent.header], as: UTF8.self) == raw)
    }
  }

  @Test("hold for Hugo's shortcodes", arguments: ReadingCase.all("hugo-shortcode"))
  func shortcode(_ one: ReadingCase) throws {
    let bytes = Array(one.input.utf8)
    let reading = ShortcodeScanner.read(bytes.span, at: 0, before: bytes.count)
    switch try #require(reading) {
    case .broken: #expect(one.expected == .text("error"))
    case .comment(_, let shown):
      let text = "{{<" + String(decoding: bytes[shown], as: UTF8.self) + ">}}"
      #expect(text == one.expected["text"]?.text)
    case .shortcode(let shortcode) where shortcode.isClosing:
      // Whether one was opened before is for the reader of the whole post.
      #expect(one.expected == .text("error"))
    case .shortcode(let shortcode) where one.expected["lint"] != nil:
      let link = shortcode[0].flatMap { VideoLink(idOrURL: $0.value) }
      #expect(link?.videoID == one.expected["id"]?.text)
    case .shortcode(let shortcode): check(shortcode, one.expected)
    }
  }

  private func check(_ shortcode: Shortcode, _ expected: CaseValue) {
    #expect(shortcode.name == expected["name"]?.text)
    let positional = shortcode.parameters.filter { $0.name == nil }.map { CaseValue.text($0.value) }
    #expect(CaseValue.list(positional) == expected["positional"] ?? .list([]))
    let named = shortcode.parameters.compactMap { one in
      one.name.map { ($0, CaseValue.text(one.value)) }
    }
    let members = CaseValue.members(Dictionary(named) { _, last in last })
    #expect(members == expected["named"] ?? .members([:]))
    #expect(shortcode.isSelfClosing == (expected["self_closing"] == .flag(true)))
  }
}
