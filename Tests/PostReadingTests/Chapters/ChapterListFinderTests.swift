import ChapterModel
import PostReading
import Testing

@Suite("The finder of chapter lists")
struct ChapterListFinderTests {
  private func chapters(_ text: String) -> [String] {
    let bytes = Array("## Föredrag ä\n\n{{< youtube P9pO0fPGVeo >}}\n\n\(text)\n".utf8)
    let post = PostReader.read(bytes.span, path: "brus.md")
    return post.talks.flatMap(\.chapters).map { "\($0.start) \($0.title)" }
  }

  private static let url = "https://youtu.be/P9pO0fPGVeo"

  @Test(
    "finds every form of list",
    arguments: [
      "0:00 Å\n1:05 Ä", "0:00 - Å\n1:05 - Ä", "0:00 — Å  \n1:05 — Ä", "0:00 Å\\\n1:05 Ä",
      "0:00: Å\n\n1:05: Ä", "0:00\tÅ\n1:05\tÄ", "- 0:00 Å\n- 1:05 Ä", "* 0:00 | Å\n* 1:05 | Ä",
      "+ 0:00 Å\n+ 1:05 Ä", "1. 0:00 Å\n2. 1:05 Ä", "- [0:00](\(url)) Å\n- [1:05](\(url)?t=65): Ä",
      "- [0:00 - Å](\(url))\n- [1:05 - Ä](\(url)?t=65)",
      "- **[00:00](#t=00:00)** Å\n- **[01:05](#t=01:05)** Ä",
      "- 0:00\n  Å\n- 1:05\n  Ä", "- 0:00\n\n  Å\n\n- 1:05\n\n  Ä", "0:00\nÅ\n1:05\nÄ",
      "0:00\n\n* Å\n\n1:05\n\n* Ä\n* mer", "- Å (0:00)\n- Ä (1:05)",
      "- Å [0:00](\(url)?t=0)\n- Ä [1:05](\(url)?t=65)",
      "Å [0:00](\(url)?t=0)\nÄ [1:05](\(url)?t=65)", "[0:00] Å\n[1:05] Ä", "(0:00) Å\n(1:05) Ä",
      "0:00 - 1:05: Å\n1:05 - 2:00: Ä", "| Tid | Ämne |\n|---|---|\n| 0:00 | Å |\n| 1:05 | Ä |",
      "| Ämne | Tid |\n|---|---|\n| Å | 0:00 |\n| Ä | 1:05 |", "| 0:00 | Å |\n| 1:05 | Ä |",
      "<ul>\n<li>0:00 Å</li>\n<li>1:05 Ä</li>\n</ul>", "<p>0:00 Å<br>1:05 Ä</p>",
      "0:00 Å<br/>1:05 Ä",
      "<p>(0:00) Å</p><p>(1:05) Ä</p>", "- `0:00` Å\n- `1:05` Ä", "- 0:00 Å\n\t- 1:05 Ä",
      "- **Del 1**\n  - 0:00 Å\n- **Del 2**\n  - 1:05 Ä",
      "0:00 Å\n\n- en not\n\n1:05 Ä\n\n```\n2:00 kod\n```",
      "• 0:00 Å\n• 1:05 Ä", "Timestamps:\n0:00 Å\n1:05 Ä", "    - 0:00 Å\n    - 1:05 Ä",
      "\t0:00 Å\n\t1:05 Ä", "0:00 Å | 1:05 Ä", "> 0:00 Å\n> 1:05 Ä",
      "<details>\n<summary>Kapitel</summary>\n\n0:00 Å\n1:05 Ä\n\n</details>",
    ])
  func lists(text: String) {
    #expect(chapters(text) == ["0:00 Å", "1:05 Ä"])
  }

  @Test(
    "takes one stamp for a list only with a link or below a label",
    arguments: [
      ("- [1:05](\(url)?t=65) Ä", 1), ("- 1:05 Ä", 0), ("1:05 kom Zoë in.", 0),
      ("[1:05](\(url)?t=65) kom Zoë in.", 0), ("Kapitel:\n\n1:05 Ä", 1),
      ("Demo (1:05 in the video)", 1),
      ("- Ä (1:05)\n- Ö (0:59)", 0), ("- Ä (1:05)\n- Ö (2:59)", 0),
      ("- Ä (1:05)\n- Ö (2:59)\n- Å (4:00)", 3),
    ])
  func smallest(text: String, count: Int) {
    #expect(chapters(text).count == count)
  }

  @Test(
    "leaves schedules alone",
    arguments: [
      "- 9:00 Välkomna\n- 9:30 Tal\n- 10:15 Fika", "- 09:00 - 09:30 Å\n- 09:30 - 09:58 Ä",
      "9:00 Å\n10:30 Ä\n12:00 Lunch\n1:00 Ö\n2:30 Slut", "- 9:00 AM Å\n- 9:30 AM Ä\n- 10:00 Ö",
      "| Tid | Ämne |\n|---|---|\n| 9:00 | Å |\n| 9:45 | Ä |", "Agenda:\n\n- 14:07 Å\n- 14:32 Ä",
      "- 13:00 UTC Å\n- 13:30 UTC Ä", "- 18:00 Uhr: Å\n- 19:00 Uhr: Ä",
      "11:00 Å\n11:10 Ä\n11:20 Ö\n11:31 Å\n11:40 Ä\n11:50 Ö",
    ])
  func schedules(text: String) {
    #expect(chapters(text).isEmpty)
  }

  @Test(
    "keeps chapters that look a little like a schedule",
    arguments: [
      ("0:00 Å\n5:00 Ä\n10:00 Ö", 3), ("- [9:00](\(url)?t=540) Å\n- [9:30](\(url)?t=570) Ä", 2),
      ("Chapters:\n\n- 9:00 Å\n- 9:30 Ä", 2), ("6:07 Å\n12:32 Ä", 2), ("0:00:00 Å\n9:30:00 Ä", 2),
    ])
  func lookalikes(text: String, count: Int) {
    #expect(chapters(text).count == count)
  }

  private static let speech = String(repeating: "det är alltså så här jag säger det ", count: 5)

  @Test(
    "leaves transcripts, subtitles and chats alone",
    arguments: [
      (0..<8).map { "[00:00:0\($0)] Zoë: \(speech)" }.joined(separator: "\n\n"),
      (0..<8).map { "0:0\($0)\n\n\(speech)" }.joined(separator: "\n\n"),
      (0..<12).map { "0:\(10 + $0 * 3) kort" }.joined(separator: "\n"),
      "Zoë: 00:00:19\n\nHej.\n\nÅke: 00:00:46\n\nHej då.",
      "Transcript\n\n0:00 Hej och välkomna\n\n1:30 Tack ska ni ha",
      "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nHej\n\n00:00:05.000 --> 00:00:09.000\nHej då",
      "1\n00:00:01,000 --> 00:00:04,000\nHej\n\n2\n00:00:05,000 --> 00:00:09,000\nHej då",
      "09:42:36 From Zoë to Everyone: hej\n09:43:01 From Åke to Everyone: hej\n09:44:10 From Zoë : å",
      "```\n0:00 Å\n1:05 Ä\n```", "    0:00 Å\n    x = 1", "<!--\n0:00 Å\n1:05 Ä\n-->",
      (0..<8).map { "1\($0):0\($0) \($0 % 2 == 0 ? "Zoë" : "Åke"): \(speech)" }.joined(
        separator: "\n"),
    ])
  func transcripts(text: String) {
    #expect(chapters(text).isEmpty)
  }

  @Test func `titles a link that stands alone by its heading`() {
    #expect(chapters("#### Inledning\n\nVideo| [0:05](\(Self.url)?t=5)\n-|-") == ["0:05 Inledning"])
  }

  @Test(
    "counts a lone stamp to the list whose times it goes on",
    arguments: [
      ("0:00 Å\n1:05 Ä\n\n- 2:00 Ö", 3), ("0:00 Å\n1:05 Ä\n\n- 0:30 Ö", 2),
      ("- 0:00 Å\n\n1:05 Ä\n2:00 Ö", 3), ("0:00 Å\n\n- 1:05 Ä", 0),
    ])
  func lone(text: String, count: Int) {
    #expect(chapters(text).count == count)
  }

  @Test func `keeps what a nested list tells of its depth`() {
    let bytes = Array("{{< youtube P9pO0fPGVeo >}}\n\n- 0:00 Å\n  - 1:05 Ä\n- 2:00 Ö\n".utf8)
    let post = PostReader.read(bytes.span, path: "brus.md")
    #expect(post.talks.flatMap(\.chapters).map(\.level) == [0, 1, 0])
  }
}
