import ChapterModel

/// The lines of a text one after the other, whatever ends them: LF, CRLF or CR.
struct InputLines {
  /// The number of the line that came last, counted from 1.
  private(set) var number = 0

  private var offset = 0

  /// From the first line on.
  init() {}

  /// The next line without its end; nil at the end of the text.
  mutating func next(_ text: Span<UInt8>) -> Range<Int>? {
    guard offset < text.count else { return nil }
    let end = text.firstOffset(from: offset, before: text.count) { $0.isLineEnd }
    let line = offset..<end
    let isPair = text.has("\r\n", at: end, before: text.count)
    offset = end + (isPair ? 2 : 1)
    number += 1
    return line
  }

  /// Where something in the line that came last stands.
  func location(of column: Int = 0) -> SourceLocation {
    SourceLocation(line: max(1, number), column: column + 1)
  }
}
