import ChapterModel

/// Counts lines up to offsets that are asked for one after the other: each byte is looked at once.
struct LineCount {
  private var offset = 0
  private var line = 1
  private var start = 0

  /// Where the byte at `target` stands, which lies behind all those asked for before.
  mutating func location(of target: Int, _ text: Span<UInt8>) -> SourceLocation {
    while offset < target {
      let current = Line(text, from: offset, limit: text.count)
      guard current.next <= target else { break }
      if current.next > current.range.upperBound { line += 1 }
      offset = current.next
      start = offset
    }
    return SourceLocation(line: line, column: target - start + 1)
  }
}
