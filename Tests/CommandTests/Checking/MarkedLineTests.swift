import PostChecking
import Terminal
import Testing

@testable import chapters

@Suite("The line of a post below a fault")
struct MarkedLineTests {
  private func marked(_ text: String, _ select: String, width: Int = 60) throws -> [MarkedLine] {
    let bytes = Array("# Größe\n\n{{< youtube P9pO0fPGVeo >}}\n\n\(text)".utf8)
    let span = bytes.span
    let findings = Checker(try RuleSelection(select: [select])).findings(in: span, path: "ö.md")
    let regions = FindingRegions(span)
    return findings.map { MarkedLine(regions.region(of: $0, in: span), in: span, width: width) }
  }

  @Test("has a mark below the cells that are wrong, whatever stands before them")
  func cells() throws {
    let line = try #require(try marked("- 0:00 Å\n-\t🚀 1:00: 雪\u{7}\n- 2:00 Ö", "CH011").first)
    #expect(line.text == "- 🚀 1:00: 雪\u{FFFD}")
    #expect(line.indent == 5 && line.mark == "^~~~~~")
  }

  @Test("is cut around the mark where there is no room")
  func cut() throws {
    let text =
      "- 0:00 Å\n- \(String(repeating: "★", count: 12)) 1:00: \(String(repeating: "雪", count: 1000))\n- 2:00 Ö"
    for width in [20, 40, 80] {
      let line = try #require(try marked(text, "CH011", width: width).first)
      #expect(DisplayText(line.text).width <= width)
      #expect(line.indent + line.mark.utf8.count <= width)
      #expect(line.text.hasSuffix("…"))
    }
  }
}
