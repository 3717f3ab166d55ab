import ChapterModel
import PostReading
import Testing

@Suite("What is said of a chapter list")
struct ListFindingsTests {
  private static let url = "https://youtu.be/P9pO0fPGVeo"

  private func post(_ text: String) -> Post {
    let bytes = Array("## Föredrag ä\n\n{{< youtube P9pO0fPGVeo >}}\n\n\(text)\n".utf8)
    return PostReader.read(bytes.span, path: "brus.md")
  }

  @Test(
    "names the rule and the line",
    arguments: [
      ("- [1:05](\(url)?t=5) Å\n- [2:00](\(url)?t=120) Ä", Rule.timeLabelMismatch, 5),
      ("- 0:00 Å\n- 2:00 Ä\n- 1:00 Ö", .chaptersUnsorted, 7),
      ("- 0:00 Å\n- 0:00 Ä", .duplicateTime, 6),
      ("- 0:00 Å\n- 1:00\n- 2:00 Ö", .emptyTitle, 6),
      ("- 0:00 Å\n- 1:00 Ä\n- 2:00: Ö", .oddSeparator, 7),
      (
        "- [0:00](\(url)) Å\n- [0:05](https://youtu.be/aMvI5E9-LYI?t=5) Ä\n- [0:09](\(url)?t=9) Ö\n- [1:00](\(url)?t=60) Å",
        .wrongVideo, 6
      ),
      (
        "- [0:00](\(url)) Å\n- [0:05](https://youtu.be/aMvI5E9-LYI?t=5) Ä\n- [0:09](https://youtu.be/aMvI5E9-LYI?t=9) Ö",
        .mixedVideos, 6
      ),
      ("- 0:00 Å\n- 1:75 Ä\n- 2:00 Ö", .badUnit, 6),
      ("- 0:00 Å\n- 1:2 Ä\n- 2:00 Ö", .oneDigitSeconds, 6),
      ("- 0:00 Å\n- 59:10 Ä\n- 1:30 Ö", .ambiguousHours, 7),
      (
        "- [0:00](#t=0:00) Å\n- [59:10](#t=59:10) Ä\n- [1:30](#t=1:30) Ö", .ambiguousHours, 7
      ),
      (
        "- [0:00](\(url)?t=0) Å\n- [59:10](\(url)?t=3550) Ä\n- [1:30](\(url)?t=90) Ö",
        .chaptersUnsorted, 7
      ),
      ("- 0:00 Å\n- 75:30 Ä", .minutesOver59, 6),
      ("- 00:00 Å\n- 05:30 Ä\n- 6:10 Ö", .mixedWidth, 7), ("- 0:00 Å\n- 1：05 Ä", .oddSpace, 6),
      ("- 0:00 Å\n- [TODO](\(url)) Ä\n- 2:00 Ö", .placeholderTime, 6),
      ("- 0:00 Å\n- [1:00]() Ä\n- 2:00 Ö", .placeholderTime, 6),
      ("- 0:00 Å\n- 1:00 Ä\n\ntext\n\n- 0:00 Å\n- 1:00 Ä", .duplicateList, 10),
    ])
  func findings(text: String, rule: Rule, line: Int) {
    let found = post(text).diagnostics
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.location.line) == [line])
  }

  @Test(
    "is nothing for a list in order",
    arguments: [
      "- 0:00 Å\n- 59:10 Ä\n- 1:00:30 Ö", "- 0:00: Å\n- 1:00: Ä",
      "- [1:05](\(url)?t=66) Å\n- [2:00](\(url)?t=120) Ä",
      "0:00 - Å\n\n1:05\n\nÄ\n\n2:00 - Ö\n\n3:00 - Å",
      "- 0:00 Å\n- 1:00 Ä\n- 2:00 :first-child", "- 0:00 Å\n- 1:00 Ä\n- 2:00 -50 °C",
      "- [Å](\(url)?t=300)\n- [Ä](\(url)?t=60)",
      // Jumps among items that lead elsewhere stand in the order of what they are about.
      "- [Å](\(url)?t=10)\n- [Ä](\(url)?t=60)\n- [Ö](\(url)?t=90)\n- Ü\n- [É](\(url)?t=30)",
      // The first part begins with the whole.
      "- 0:00 Å\n- 1:00 Ä\n  - 1:00 Ö\n  - 2:00 Ü\n- 3:00 É",
      // A list below another begins anew.
      "- 0:00 Å\n- 1:00:00 Ä\n\n## Anteckningar\n\n- 0:30 Ö\n- 0:50:00 Ü",
      // A link tells when somebody comes in, not what comes next.
      "- 0:00 Å\n- 1:00:00 Ä\n\nÖ comes ([2:28](\(url)?t=148) in the video).",
      "- 9:59 Å\n- 10:00 Ä", "- 00:00 Å\n- 01:05 Ä\n- 1:00:00 Ö",
    ])
  func silent(text: String) {
    #expect(post(text).diagnostics.isEmpty)
  }

  @Test func `is that they need a video, where a post only speaks of one`() {
    let text = "På https://www.youtube.com/@zoe finns allt.\n\n- 0:00 Å\n- 1:00 Ä\n"
    let bytes = Array(text.utf8)
    let post = PostReader.read(bytes.span, path: "brus.md")
    #expect(post.talks.isEmpty && post.diagnostics.map(\.rule) == [.chaptersWithoutVideo])
    #expect(post.diagnostics.first?.location == SourceLocation(line: 3, column: 3))
  }

  @Test func `is that one of many jumps is out of order`() {
    let times = [10, 60, 120, 30, 180]
    let found = post(times.map { "- [Å \($0)](\(Self.url)?t=\($0))" }.joined(separator: "\n"))
    #expect(found.diagnostics.map(\.rule) == [.chaptersUnsorted])
    #expect(found.diagnostics.map(\.location.line) == [8])
  }

  @Test func `is nothing of a template that its generator fills in`() {
    let bytes = Array(
      "---\ntitle: \"{{ replace .Name \"-\" \" \" }}\"\ndate: {{ .Date }}\n---\n".utf8)
    #expect(PostReader.read(bytes.span, path: "mall.md").diagnostics.isEmpty)
  }

  @Test func `does not hide what a repeated list was`() {
    #expect(post("- 0:00 Å\n- 1:00 Ä\n\ntext\n\n- 0:00 å\n- 1:00 ä").talks[0].chapters.count == 2)
  }
}
