package import ChapterModel

/// Where the lines of a file begin, for turning an offset into a place a person can go to.
package struct LineTable: Sendable {
  /// The offset of each line's first byte, ascending; the first is 0.
  private let starts: [Int]

  /// How many bytes the lines of posts have on average, blank ones included; most posts need no more
  /// room than is made for them at once.
  private static let usualLength = 48

  /// The lines of `text`; takes time in proportion to its length.
  package init(_ text: Span<UInt8>) {
    var starts = [0]
    starts.reserveCapacity(text.count / Self.usualLength + 2)
    var line = Line(text, from: 0, limit: text.count)
    while line.next < text.count || line.next > line.range.upperBound {
      starts.append(line.next)
      line = Line(text, from: line.next, limit: text.count)
    }
    self.starts = starts
  }

  /// How many lines there are; behind the last line end one without bytes counts.
  package var count: Int { starts.count }

  /// The line and the column of the byte at `offset`; takes the logarithm of the number of lines.
  package func location(of offset: Int) -> SourceLocation {
    let line = starts.partitionPoint { $0 <= offset }
    return SourceLocation(line: line, column: offset - starts[line - 1] + 1)
  }

  /// The offset of a place; nil where there is no such line.
  package func offset(of location: SourceLocation) -> Int? {
    guard starts.indices.contains(location.line - 1) else { return nil }
    return starts[location.line - 1] + location.column - 1
  }

  /// The bytes of a line without what ends it; nil where there is no such line.
  package func line(_ number: Int, of text: Span<UInt8>) -> Range<Int>? {
    guard starts.indices.contains(number - 1) else { return nil }
    return Line(text, from: starts[number - 1], limit: text.count).range
  }

  /// The bytes of a line and what ends it; nil where there is no such line.
  package func wholeLine(_ number: Int, of text: Span<UInt8>) -> Range<Int>? {
    guard starts.indices.contains(number - 1) else { return nil }
    return starts[number - 1]..<(number < starts.count ? starts[number] : text.count)
  }
}
