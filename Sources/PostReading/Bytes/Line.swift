import ChapterModel

/// A line of a text, as CommonMark cuts it: it ends at a line feed, a carriage return, both in that
/// order, or the end of the text.
struct Line: Equatable {
  /// Where its bytes lie, without what ends it.
  let range: Range<Int>

  /// Where the next line begins.
  let next: Int

  /// The line of `text` that begins at `start`; what lies behind `limit` is not looked at.
  init(_ text: Span<UInt8>, from start: Int, limit: Int) {
    let end = text.firstOffset(of: 0x0A, or: 0x0D, in: start..<limit)
    range = start..<end
    let isPair = end + 1 < limit && text[end] == 0x0D && text[end + 1] == 0x0A
    next = end < limit ? end + (isPair ? 2 : 1) : end
  }
}
