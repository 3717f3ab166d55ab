import ChapterModel
import Testing

@testable import PostReading

@Suite("The line table")
struct LineTableTests {
  @Test(
    "places each byte by the lines of CommonMark",
    arguments: [
      ("aö\nb", 4, 2, 1), ("aö\nb", 3, 1, 4), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
      ("a\r\rb", 3, 3, 1), ("\n\n", 2, 3, 1), ("", 0, 1, 1), ("日本", 6, 1, 7),
    ])
  func location(text: String, offset: Int, line: Int, column: Int) {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let place = LineTable(span).location(of: offset)
    #expect(place == ChapterModel.SourceLocation(line: line, column: column))
  }

  @Test func `cuts lines at line feeds, carriage returns and pairs of them`() {
    let bytes = Array("a\r\nb\rc\n\nd".utf8)
    let span = bytes.span
    var lines: [String] = []
    var offset = 0
    while offset < bytes.count {
      let line = Line(span, from: offset, limit: bytes.count)
      lines.append(span.text(line.range))
      offset = line.next
    }
    #expect(lines == ["a", "b", "c", "", "d"])
  }
}
