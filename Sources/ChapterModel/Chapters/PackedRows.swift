/// Goes over the chapters of a ``PackedChapters`` for who writes a row for each: no string is made, and
/// of each chapter what stands behind its start is looked at once.
package struct PackedRows {
  private let count: Int
  private let firstLine: Int
  private var position: Int
  private var chapter: PackedChapter?

  /// The rows from a position on; `bytes` are those of ``PackedChapters/withBytes(_:)``.
  package init(of bytes: Span<UInt8>, from position: Int) {
    count = bytes.isEmpty ? 0 : PackedChapter.count(in: bytes)
    firstLine = count == 0 ? 0 : PackedChapter.firstLine(in: bytes)
    self.position = position
    chapter = position < count ? PackedChapter(at: position, in: bytes) : nil
  }

  /// The next row; nil behind the last.
  package mutating func next(_ bytes: Span<UInt8>) -> PackedRow? {
    guard let chapter else { return nil }
    let next = position + 1 < count ? PackedChapter(at: position + 1, in: bytes) : nil
    let row = chapter.row(at: position, firstLine: firstLine, next: next, in: bytes)
    position += 1
    self.chapter = next
    return row
  }
}
