import ChapterModel
import Testing

@Suite struct `A list whose lines are written alike` {
  private static let head = "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLä&t="

  /// A chapter as such a list holds it.
  private static func chapter(_ title: String, _ seconds: Int, end: Int?, line: Int) -> Chapter {
    let start = Timestamp(seconds: seconds)
    return Chapter(
      start: start, end: end.map { Timestamp(seconds: $0) }, title: title,
      label: start.description, writtenLink: "\(head)\(seconds)s",
      location: SourceLocation(line: line, column: 3))
  }

  @Test(
    arguments: [
      [("Intro", 0), ("Äpple och päron", 39), ("Kernel", 884), ("日本語", 3_725)],
      [("Ende", 3_599), ("Zugabe", 3_600)],
    ])
  func `is packed as its chapters are`(lines: [(title: String, start: Int)]) {
    let text = Array((Self.head + lines.map(\.title).joined()).utf8)
    let span = text.span
    var list = RegularChapters()
    // What it packed before is forgotten.
    list.begin(linkHead: 1..<2, tail: "", at: .start, span)
    list.append(0..<3, at: .zero, span)
    list.begin(
      linkHead: 0..<Self.head.utf8.count, tail: "s", at: SourceLocation(line: 9, column: 3), span)
    var offset = Self.head.utf8.count
    for line in lines {
      let title = offset..<offset + line.title.utf8.count
      list.append(title, at: Timestamp(seconds: line.start), span)
      offset = title.upperBound
    }
    #expect(list.count == lines.count)
    let chapters = lines.enumerated().map { place, line in
      let end = place + 1 < lines.count ? lines[place + 1].start : nil
      return Self.chapter(line.title, line.start, end: end, line: 9 + place)
    }
    #expect(list.packed(span) == PackedChapters(chapters))
  }

  @Test func `is empty before its first line`() {
    let text: [UInt8] = []
    let span = text.span
    var list = RegularChapters()
    list.begin(linkHead: 0..<0, tail: "", at: .start, span)
    #expect(list.packed(span).isEmpty)
  }
}
