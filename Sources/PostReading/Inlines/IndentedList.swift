import ChapterModel

/// The lines of a block of indented code that is a list of chapters all the same: people indent a
/// list below the line that names its video, and Markdown takes it for code.
///
///     line = *blank [bullet blank] stamp …
enum IndentedList {
  /// The text of each line behind its bullet, none where fewer than two lines or not all of them
  /// begin with a stamp. Takes time in proportion to the block.
  static func lines(_ text: Span<UInt8>, in block: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var offset = block.lowerBound
    while offset < block.upperBound {
      let line = Line(text, from: offset, limit: block.upperBound)
      offset = line.next
      let content = text.trimmedWhitespace(line.range)
      guard !content.isEmpty else { continue }
      let start = LineStart.stamp(text, in: content)
      guard case .label? = StampLabel.read(text, at: start, before: content.upperBound) else {
        return []
      }
      lines.append(start..<content.upperBound)
    }
    return lines.count > 1 ? lines : []
  }
}
