import ChapterModel

/// Where the lines of a file begin, for turning an offset into a place a person can go to.
struct LineTable {
  /// The offset of each line's first byte, ascending; the first is 0.
  private let starts: [Int]

  /// The lines of `text`; takes time in proportion to its length.
  init(_ text: Span<UInt8>) {
    var starts = [0]
    var line = Line(text, from: 0, limit: text.count)
    while line.next < text.count || line.next > line.range.upperBound {
      starts.append(line.next)
      line = Line(text, from: line.next, limit: text.count)
    }
    self.starts = starts
  }

  /// The line and the column of the byte at `offset`; takes the logarithm of the number of lines.
  func location(of offset: Int) -> SourceLocation {
    let line = starts.partitionPoint { $0 <= offset }
    return SourceLocation(line: line, column: offset - starts[line - 1] + 1)
  }
}
