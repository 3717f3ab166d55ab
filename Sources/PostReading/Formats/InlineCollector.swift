import ChapterModel

/// Puts the pieces together that the inline scanners of AsciiDoc and reStructuredText find.
struct InlineCollector {
  private var content = InlineContent()
  private var textStart: Int

  /// The pieces of a text that begins at an offset.
  init(from start: Int) {
    textStart = start
  }

  /// Adds a piece; what lies before it and is in none yet is text.
  mutating func add(_ kind: InlineToken.Kind, _ range: Range<Int>) {
    flush(to: range.lowerBound)
    content.tokens.append(InlineToken(kind: kind, range: range))
    textStart = range.upperBound
  }

  /// Adds a link: all of its bytes, those that show, and where it leads. Bytes that lie before and
  /// behind its text don't show.
  mutating func addLink(
    _ whole: Range<Int>, text: Range<Int>, to destination: Range<Int>, isAutolink: Bool = false
  ) {
    let index = content.links.count
    content.links.append(
      InlineLink(
        isImage: false, destination: destination, range: whole, isAutolink: isAutolink))
    add(.linkStart(index), whole.lowerBound..<text.lowerBound)
    add(.linkEnd(index), text.upperBound..<whole.upperBound)
  }

  /// Begins a link whose text is still to come: all of its bytes, those that will show, and where it
  /// leads. The caller adds the text and the link's end.
  ///
  /// - Returns: the link's number, for its end.
  mutating func openLink(
    _ whole: Range<Int>, before shown: Range<Int>, to destination: Range<Int>, isAutolink: Bool
  ) -> Int {
    let index = content.links.count
    content.links.append(
      InlineLink(
        isImage: false, destination: destination, range: whole, isAutolink: isAutolink))
    add(.linkStart(index), whole.lowerBound..<shown.lowerBound)
    return index
  }

  /// All pieces, up to the end of the text.
  mutating func finish(at end: Int) -> InlineContent {
    flush(to: end)
    return content
  }

  private mutating func flush(to end: Int) {
    if textStart < end {
      content.tokens.append(InlineToken(kind: .text, range: textStart..<end))
    }
    textStart = max(textStart, end)
  }
}
