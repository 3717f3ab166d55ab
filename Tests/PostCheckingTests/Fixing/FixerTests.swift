import ChapterModel
import Testing

@testable import PostChecking

@Suite("A fix")
struct FixerTests {
  private static let url = "https://youtu.be/P9pO0fPGVeo"

  @Test(
    "changes the bytes that it names and no others",
    arguments: [
      ("0:00 Å\n1:00: Ä\n2:00 Ö", "0:00 Å\n1:00 Ä\n2:00 Ö"),
      ("0:00 - Å\r\n1:00 Ä\r\n2:00 - Ö", "0:00 - Å\r\n1:00 - Ä\r\n2:00 - Ö"),
      ("**0:00** Å\n**75:30** Ä\n", "**0:00** Å\n**1:15:30** Ä\n"),
      ("00:00 Å\n05:00 Ä\n7:00 Ö", "00:00 Å\n05:00 Ä\n07:00 Ö"),
      ("0:00 Å\n05:00 Ä\n7:00 Ö", "0:00 Å\n5:00 Ä\n7:00 Ö"),
      ("<\(url)?si=x>", "<\(url)>"), ("<\(url)?si=x&t=60>", "<\(url)?t=60>"),
      ("<\(url)?t=60&si=x&pp=y>", "<\(url)?t=60>"),
      ("<\(url)?si=x&feature=y&t=60>", "<\(url)?t=60>"),
      ("<\(url)&t=60>", "<\(url)?t=60>"), ("<\(url)?t=1h2m>", "<\(url)?t=3720s>"),
      ("<http://youtu.be/P9pO0fPGVeo?start=60&si=x>", "<\(url)?t=60s>"),
      (
        "<iframe src=\"//www.youtube.com/embed/P9pO0fPGVeo?si=x&amp;t=1h2m\"></iframe>",
        "<iframe src=\"//www.youtube.com/embed/P9pO0fPGVeo?start=3720\"></iframe>"
      ),
      (
        "<https://www.youtube.com/v/P9pO0fPGVeo?t=60>",
        "<https://www.youtube.com/watch?v=P9pO0fPGVeo&t=60>"
      ),
      ("{{< youtube id=P9pO0fPGVeo>}}", "{{< youtube id=P9pO0fPGVeo >}}"),
      ("{{< youtube 'P9pO0fPGVeo' >}}", "{{< youtube \"P9pO0fPGVeo\" >}}"),
      (
        "{{< youtube \"P9pO0fPGVeo?t=39m21s\" >}}",
        "{{< youtube id=\"P9pO0fPGVeo\" start=2361 >}}"
      ),
      (
        "{{< youtube id=\"P9pO0fPGVeo?t=39m21s\" title=\"Ö\" >}}",
        "{{< youtube id=\"P9pO0fPGVeo\" title=\"Ö\" start=2361 >}}"
      ),
      ("{{< youtube id=P9pO0fPGVeo start=1m30s >}}", "{{< youtube id=P9pO0fPGVeo start=90 >}}"),
      ("{{< youtube id=\u{201C}P9pO0fPGVeo\u{201D} >}}", "{{< youtube id=\"P9pO0fPGVeo\" >}}"),
      ("[Video](\(url)\u{200B}?t=60)", "[Video](\(url)?t=60)"),
      ("- ０：００ 雪\n- １：３０ 月", "- 0:00 雪\n- 1:30 月"),
    ])
  func safe(list: String, expected: String) throws {
    let head = list.contains("youtu") ? "# Größe\n\n" : Checked.head
    let fixed = try Checked.fixed(head + list)
    #expect(String(decoding: fixed.text.bytes, as: UTF8.self) == head + expected)
    #expect(!fixed.findings.contains { $0.isFixable(unsafe: false) })
    let again = try Checked.fixed(head + expected)
    #expect(!again.text.isChanged && again.fixedCount == 0)
  }

  @Test(
    "that is a guess is made only where it is asked for",
    arguments: [
      (
        "- [0:00](\(url)?t=0) Å\n- [2:10](\(url)?t=310) Ä\n- [7:00](\(url)?t=420) Ö\n",
        "- [0:00](\(url)?t=0) Å\n- [5:10](\(url)?t=310) Ä\n- [7:00](\(url)?t=420) Ö\n"
      ),
      (
        "- [0:00](\(url)?t=0s) Å\n- [2:10](\(url)?t=31s) Ä\n- [7:00](\(url)?t=420s) Ö\n- [7:10](\(url)?t=20s) Ü\n",
        "- [0:00](\(url)?t=0s) Å\n- [0:31](\(url)?t=31s) Ä\n- [7:00](\(url)?t=420s) Ö\n- [7:10](\(url)?t=430s) Ü\n"
      ),
      (
        "- 0:00 Å\r\n- 5:00 Ä\r\n- 2:00 Ö\r\n- 3:00 Ü",
        "- 0:00 Å\r\n- 2:00 Ö\r\n- 3:00 Ü\r\n- 5:00 Ä"
      ),
      (
        "- [00:36](\(url)?t=36s) Å\n- [01:00](\(url)?t=60s) Ä\n- [02:00](\(url)?t=120s) Ö\n",
        "- [00:00](\(url)?t=00s) Intro\n- [00:36](\(url)?t=36s) Å\n- [01:00](\(url)?t=60s) Ä\n- [02:00](\(url)?t=120s) Ö\n"
      ),
      ("<\(url)?t=1m30>", "<\(url)?t=90s>"),
    ])
  func unsafe(list: String, expected: String) throws {
    let head = list.hasPrefix("<") ? "# Größe\n\n" : Checked.head
    let text = head + list
    #expect(try !Checked.fixed(text).text.isChanged)
    let fixed = try Checked.fixed(text, unsafe: true)
    #expect(String(decoding: fixed.text.bytes, as: UTF8.self) == head + expected)
    #expect(!fixed.findings.contains { $0.isFixable(unsafe: true) })
  }

  @Test("keeps bytes that are no UTF-8")
  func badBytes() throws {
    let bytes = Array("# S".utf8) + [0xFF] + Array("\n\n<\(Self.url)?si=x>\n".utf8) + [0x00, 0xC3]
    let fixed = Fixer(Checker()).fix(bytes, path: "post.md")
    #expect(
      fixed.text.bytes == Array("# S".utf8) + [0xFF] + Array("\n\n<\(Self.url)>\n".utf8) + [
        0x00, 0xC3,
      ])
  }

  @Test("of every bad example is made once and for all", arguments: RuleBook.pages)
  func examples(page: RulePage) throws {
    for example in page.bad where page.path == "post.md" {
      for unsafe in [false, true] {
        let fixed = try Checked.fixed(example, unsafe: unsafe)
        #expect(!fixed.findings.contains { $0.isFixable(unsafe: unsafe) }, "\(example)")
        let text = String(decoding: fixed.text.bytes, as: UTF8.self)
        #expect(try !Checked.fixed(text, unsafe: unsafe).text.isChanged, "\(example)")
      }
    }
  }
}
