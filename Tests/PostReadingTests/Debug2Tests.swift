import ChapterModel
@testable import PostReading
import Testing
import Glibc
@Suite struct Debug2Tests {
  @Test func dbg() throws {
    let head = "## F\n\n{{< youtube id=\"P9pO0fPGVeo\" title=\"x\" >}}\n\n- [0:00](https://youtu.be/P9pO0fPGVeo?t=0) B\n"
    for piece in ["## a\n{{< youtube P9pO0fPGVeo >}}\n", "<iframe src='https://youtube.com/embed/P9pO0fPGVeo'></iframe><figcaption>a</figcaption>", "{{< youtube P9pO0fPGVeo >}}\n- [0:00](https://youtu.be/P9pO0fPGVeo?t=0) B\n\n", "[TODO](a) ", "- 0:00 a\n", "  - 0:00 a [0:00](#t=0)\n", "`a` <b>&amp;", "https://youtu.be/P9pO0fPGVeo ", "**ord**\n\nhttps://youtu.be/P9pO0fPGVeo\n", "ord https://youtu.be/",
      "[", "![", "](", "[a](", "[a](<b", "[a][", "<", "<!--", "<a ", "<a x='", "`", "``` ", "*a_ ",
      "_a ", "**a*", "&#", "&amp", "> ", "- ", "1. ", "{{<", "{{% x ", "{% ", "{{ a(", "http://a",
      "(http://a.b", "www.", "<?", "<![CDATA[", "\\", "~~a", "|", "0:00 ", "\r", "#", "=", "[x]: ",
    ] {
      var times: [Duration] = []
      for n in [2000, 4000] {
        let bytes = Array((head + "\n\n" + String(repeating: piece, count: n)).utf8)
        let span = bytes.span
        let t = ContinuousClock().measure { _ = PostReader.read(span, path: "x.md") }
        times.append(t)
      }
      let s = "\(piece.debugDescription) \(times)\n"; _ = s.utf8.withContiguousStorageIfAvailable { write(1, $0.baseAddress, $0.count) }
    }
  }
}
