import ChapterModel
import Testing

@testable import PostReading

@Suite("A row of a table")
struct TableRowTests {
  private func read(_ row: String) -> (cells: [String], links: [String]) {
    let bytes = Array(row.utf8)
    let span = bytes.span
    let content = TableRow.scan(span, in: 0..<bytes.count, definitions: [:])
    let plain = PlainText(content.tokens, of: content, span)
    let ends = plain.borders + [plain.bytes.count]
    let starts = [0] + plain.borders.map { $0 + 1 }
    let cells = zip(starts, ends).map { plain.string(in: $0..<max($0, $1)) }
    return (cells, plain.links.map { plain.string(in: $0.range) })
  }

  @Test(
    "is divided at its bars",
    arguments: [
      ("| ä | b |", ["", "ä", "b", ""]), ("ä|b", ["ä", "b"]),
      ("| a \\| b | c", ["", "a | b", "c"]),
      ("`a \\| b` | `c | d`", ["a | b", "`c", "d`"]), ("a \\\\| b", ["a \\", "b"]),
      ("*a | b*", ["*a", "b*"]), ("&vert; | &#124;", ["|", "|"]), ("||", ["", "", ""]),
    ])
  func cells(row: String, cells: [String]) {
    #expect(read(row).cells == cells)
  }

  @Test func `holds links in its cells and none over a bar`() {
    let row = read("| [1:05](https://youtu.be/P9pO0fPGVeo) | [a | b](/c) | [ö](/d) |")
    #expect(row.links == ["1:05", "ö"])
  }
}
