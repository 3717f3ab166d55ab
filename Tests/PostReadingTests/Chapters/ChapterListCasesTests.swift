import ChapterModel
import PostReading
import Testing

/// What other programs make of lists of chapters; they contradict each other, so differences stand
/// here with their reasons.
@Suite(
  "The conformance cases of chapter lists",
  .enabled(if: SharedFolder.read("cases/reading.jsonl") != nil))
struct ChapterListCasesTests {
  /// By the start of a case's text what is read instead of what the case expects.
  private static let differences: [String: [String]] = [
    // A note between two stamps ends no list.
    "0:00 Intro\nCheck out 5:30": ["0 Intro", "600 Outro"],
    // A second list of the talk is shown too.
    "Some intro text\n\n0:00": [
      "0 Intro", "60 Topic A", "120 Topic B", "0 Other Video Intro", "60 Other Topic",
    ],
    // The order is the author's.
    "5:00 Middle": ["300 Middle", "0 Start", "600 End"],
    // A post does not say how long its video is.
    "0:00 Intro\n5:00 Middle\n20:00": ["0 Intro", "300 Middle", "1200 Beyond Duration"],
    "0:00 Intro\n5:00 Topic": ["0 Intro", "300 Topic"],
    // The numbers are Markdown's marks of a list.
    "1.  Those Beaten": [
      "0 Those Beaten Paths of Confusion", "707 Beyond the Shadows of Emptiness & Nothingness",
      "1590 Poison Yourself...With Thought",
    ],
    // A stamp in the midst of a line of prose names no chapter.
    "Setlist:": [],
  ]

  @Test("hold but for the differences listed", arguments: ReadingCase.all("chapter-list"))
  func list(_ one: ReadingCase) {
    let text = one.content["text"]?.text ?? ""
    let bytes = Array("## Ä\n\n{{< youtube P9pO0fPGVeo >}}\n\n\(text)\n".utf8)
    let post = PostReader.read(bytes.span, path: "brus.md")
    let found = post.talks.flatMap(\.chapters).map { "\($0.start.seconds) \($0.title)" }
    let other = Self.differences.first { text.hasPrefix($0.key) }?.value
    #expect(found == other ?? Self.chapters(one.expected))
  }

  private static func chapters(_ expected: CaseValue) -> [String] {
    guard case .list(let chapters) = expected else { return ["no list"] }
    return chapters.map { chapter in
      guard case .list(let parts) = chapter, parts.count > 1 else { return "no chapter" }
      return "\(Int(parts[0].number ?? -1)) \(parts[1].text ?? "")"
    }
  }
}
