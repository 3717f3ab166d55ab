import ChapterModel
import TestPrograms
import Testing

@testable import PostReading

/// The fast reader of lines, against the one that reads their pieces.
@Suite("A line of a chapter list")
struct PlainChapterTests {
  private static let url = "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLä&t=65s"

  private func fast(_ text: String) -> ChapterLine? {
    let bytes = Array(text.utf8)
    let span = bytes.span
    var links = LinkMemo()
    return PlainChapter.read(span, in: 0..<bytes.count, links: &links)
  }

  private func slow(_ text: String) -> [ChapterLineResult] {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let content = InlineScanner.scan(span, in: 0..<bytes.count)
    let plain = PlainText(content.tokens, of: content, span, keepsImages: false)
    return ChapterLineReader(plain, of: content, place: .item).results(span)
  }

  /// A line without its link, which is an object of its own.
  private func unlinked(_ line: ChapterLine) -> ChapterLine {
    var line = line
    line.link = nil
    return line
  }

  private func expectSame(_ text: String, _ line: ChapterLine, _ comment: Comment) {
    guard case .chapter(let plain)? = slow(text).first, slow(text).count == 1 else {
      Issue.record("\(text) is no chapter, \(comment)")
      return
    }
    #expect("\(unlinked(line))" == "\(unlinked(plain))", comment)
    #expect(line.link?.written == plain.link?.written, comment)
    #expect(line.link?.video == plain.link?.video, comment)
    #expect(line.link?.destination == plain.link?.destination, comment)
    #expect(line.link?.time == plain.link?.time, comment)
    #expect(line.link?.flaws == plain.link?.flaws, comment)
  }

  @Test(
    "is read from the file where it is plain",
    arguments: [
      "[1:05](\(url)) The Början", "**[1:05](#t=1:05)** Början", "1:05 Ett och två, мир — 日本",
      "[1:02:03](\(url)) Questions: 1 and 2", "[0:00](http://youtu.be/P9pO0fPGVeo&t=1) Demo/Öl",
      "1:05.5 Demo", "[75:30](\(url)) So what?", "[1:05](a.html) Intro", "[1:05](\(url)): Fråga",
      "[1:05](\(url)) Éamon",
    ])
  func plain(text: String) throws {
    expectSame(text, try #require(fast(text)), "\(text)")
  }

  @Test(
    "is left to the reader of pieces where anything in it is not",
    arguments: [
      "[1:05](\(url)) - Början", "[1:05](\(url) \"t\") Ett", "[1:05]() Ett", "1:05 AM Ett",
      "1:05 to 2:00 Ett", "1:05 in the video Ett", "[1:05](\(url)) Ett  två", "1:05 *Ett*",
      "[1:05](\(url)) Ett | 2:00 Två", "1:05 Ett • 2:00 Två", "1:05 Ett www.example.org",
      "1:05 Ett https://example.org", "[1:05](\(url))Ett", "1:75 Ett", "Ett 1:05", "1:05",
      "[1:05](\(url)) Ett\nTvå", "1:05 Ett &amp; två", "[1:05 Ett](\(url))",
    ])
  func other(text: String) {
    #expect(fast(text) == nil)
  }

  @Test(arguments: 0..<4)
  func `is read the same as from its pieces`(round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("plain chapters, round \(round), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let starts = [
      "0:00", "1:05", "75:30", "1:02:03", "[0:05](\(Self.url))", "[1:05](#t=1:05)",
      "**[1:05](https://youtu.be/P9pO0fPGVeo?t=65)**", "[1:05](b.html)", "**1:05**", "1:05.5",
    ]
    let pieces = [
      "a", "Bö", " ", " ", "-", ":", "1:30", "AM", "to ", "in the video", "é", "日", "—", "•", "|",
      "/",
      "//", "www.", "*", "_", "[", "]", "(", ")", "&amp;", ";", "\u{A0}", "\u{3000}", "“", "'", "!",
      "http", "~", "\\", "🎉", "#", "<b>", "Uhr", "x", "word ", "Two ",
      "Ö", "×", "Щ", "ש", "&", "Q&A", ": ",
    ]
    var count = 0
    for _ in 0..<4000 {
      let rest = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let start = starts.randomElement(using: &random) ?? ""
      let separator = [" ", ": "].randomElement(using: &random) ?? ""
      let text = (start + separator + rest.joined()).trimmed
      guard let line = fast(text) else { continue }
      count += 1
      expectSame(text, line, "seed \(seed)")
    }
    #expect(count > 100)
  }
}

extension String {
  /// The text without spaces at its end, as paragraphs are.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
