import ChapterModel

/// A link reference definition, `[label]: destination "title"`, at the start of a paragraph. A
/// shortcode above it hides none: what it stands for is not Markdown of this paragraph.
struct LinkDefinition {
  /// The label with its letters folded and its blanks collapsed.
  let label: String

  /// Where it leads.
  let target: LinkTarget

  /// The first byte behind its last line.
  let end: Int

  /// The definition that begins `range`; what is hidden before it, a generator's own tags, has gone
  /// when Markdown is read.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> LinkDefinition? {
    let start = text.skip(in: range) { $0.isWhitespace || $0 == Masking.byte }
    guard start < range.upperBound, text[start] == UInt8(ascii: "["),
      isLineStart(start, in: range, of: text),
      let close = LinkLabel.end(text, in: start + 1..<range.upperBound),
      close + 1 < range.upperBound, text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = LinkLabel.folded(text, in: start + 1..<close)
    let place = text.skip(in: close + 2..<range.upperBound, while: \.isWhitespace)
    guard !label.isEmpty,
      let destination = LinkTail.destination(text, in: place..<range.upperBound),
      destination.end > place
    else { return nil }
    let afterTitle = title(text, in: destination.end..<range.upperBound)
    guard let end = afterTitle?.end ?? lineEnd(text, in: destination.end..<range.upperBound)
    else { return nil }
    let target = LinkTarget(destination: destination.range, title: afterTitle?.range)
    return LinkDefinition(label: label, target: target, end: end)
  }

  /// Whether only blanks and what is hidden stand before `offset` in its line, and nothing hidden in
  /// the same line as it.
  private static func isLineStart(
    _ offset: Int, in range: Range<Int>, of text: Span<UInt8>
  ) -> Bool {
    var start = offset
    while start > range.lowerBound, !text[start - 1].isLineEnd {
      if text[start - 1] == Masking.byte { return false }
      start -= 1
    }
    return true
  }

  private static func title(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> (range: Range<Int>, end: Int)? {
    let start = text.skip(in: range, while: \.isWhitespace)
    guard start > range.lowerBound,
      let title = LinkTail.title(text, in: start..<range.upperBound),
      let end = lineEnd(text, in: title.end..<range.upperBound)
    else { return nil }
    return (title.range, end)
  }

  /// Where the next line begins, if nothing but blanks is left in this one.
  private static func lineEnd(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    let end = text.skip(in: range, while: \.isBlank)
    guard end < range.upperBound else { return end }
    return text[end].isLineEnd ? Line(text, from: end, limit: range.upperBound).next : nil
  }
}
