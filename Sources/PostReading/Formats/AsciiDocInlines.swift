import ChapterModel

/// Finds what stands in a text of AsciiDoc:
///
///     link     = URL ["[" text "]"] / "link:" target "[" text "]" / "<" URL ">"
///     emphasis = ("*" / "_" / "`" / "#") at the borders of words
///     macro    = name ":" target "[" … "]"        ; shows nothing
///
/// Takes time in proportion to the text: the ends of a target and of a bracket are looked for within
/// `limit` bytes of their line.
enum AsciiDocInlines {
  /// How long a target and a link's text may be.
  private static let limit = 600

  /// The pieces of `range`.
  static func scan(_ text: Span<UInt8>, in range: Range<Int>) -> InlineContent {
    var collector = InlineCollector(from: range.lowerBound)
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset = step(text, at: offset, in: range, &collector)
    }
    return collector.finish(at: range.upperBound)
  }

  /// Takes what stands at an offset; the offset behind it.
  private static func step(
    _ text: Span<UInt8>, at offset: Int, in range: Range<Int>, _ collector: inout InlineCollector
  ) -> Int {
    let rest = offset..<range.upperBound
    switch Unicode.Scalar(text[offset]) {
    case "\n", "\r":
      let next = Line(text, from: offset, limit: range.upperBound).next
      let content = text.skip(in: next..<range.upperBound, while: \.isBlank)
      collector.add(.lineBreak, offset..<content)
      return content
    case "h", "H", "w", "W":
      return link(text, from: offset, at: offset, in: rest, &collector) ?? offset + 1
    case "+" where isHardBreak(text, at: offset, in: range):
      collector.add(.mark, offset..<offset + 1)
      return offset + 1
    case "l" where text.begins(rest, with: "link:"):
      return link(text, from: offset, at: offset + 5, in: rest, &collector) ?? offset + 5
    case "<":
      let close = text.firstOffset(from: offset, before: min(rest.upperBound, offset + limit)) {
        $0 == UInt8(ascii: ">") || $0.isWhitespace || $0 == UInt8(ascii: "[")
      }
      guard text.has(">", at: close, before: range.upperBound),
        BareURL.end(text, in: offset + 1..<close) != nil
      else { return offset + 1 }
      collector.addLink(
        offset..<close + 1, text: offset + 1..<close, to: offset + 1..<close, isAutolink: true)
      return close + 1
    case "*", "_", "`", "#":
      let run = offset..<text.skip(in: rest) { $0 == text[offset] }
      if run.count <= 2, isMark(text, run, in: range) { collector.add(.mark, run) }
      return run.upperBound
    default: return offset + 1
    }
  }

  /// Whether a plus stands alone at the end of a line, which then stays one.
  private static func isHardBreak(
    _ text: Span<UInt8>, at offset: Int, in range: Range<Int>
  ) -> Bool {
    offset > range.lowerBound && text[offset - 1].isBlank
      && (offset + 1 == range.upperBound || text[offset + 1].isLineEnd)
  }

  /// Adds the link whose target begins at `target`, nil where none does.
  private static func link(
    _ text: Span<UInt8>, from start: Int, at target: Int, in range: Range<Int>,
    _ collector: inout InlineCollector
  ) -> Int? {
    let isMacro = target > start
    if !isMacro, start > 0, text[start - 1].isLetter { return nil }
    let end = text.firstOffset(from: target, before: min(range.upperBound, target + limit)) {
      $0.isWhitespace || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<")
    }
    guard isMacro || BareURL.end(text, in: target..<end) != nil else { return nil }
    guard text.has("[", at: end, before: range.upperBound) else {
      guard !isMacro, let bare = BareURL.end(text, in: target..<end) else { return nil }
      collector.addLink(start..<bare, text: start..<bare, to: start..<bare, isAutolink: true)
      return bare
    }
    let close = text.firstOffset(from: end, before: min(range.upperBound, end + limit)) {
      $0 == UInt8(ascii: "]") || $0.isLineEnd
    }
    guard text.has("]", at: close, before: range.upperBound) else { return nil }
    let shown = shown(text, in: end + 1..<close)
    if shown.isEmpty {
      collector.addLink(start..<close + 1, text: target..<end, to: target..<end, isAutolink: true)
    } else {
      collector.addLink(start..<close + 1, text: shown, to: target..<end)
    }
    return close + 1
  }

  /// The text between a link's brackets without what follows it there: `^`, `,window=_blank`.
  private static func shown(_ text: Span<UInt8>, in range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    if let window = text.firstOffset(of: ",window=", in: range) { end = window }
    if let role = text.firstOffset(of: ",role=", in: range.lowerBound..<end) { end = role }
    if end > range.lowerBound, text[end - 1] == UInt8(ascii: "^") { end -= 1 }
    return EmbedValue(text, in: range.lowerBound..<end).range
  }

  /// Whether a run of marks stands at the border of a word, where it is emphasis.
  private static func isMark(_ text: Span<UInt8>, _ run: Range<Int>, in range: Range<Int>) -> Bool {
    let isWordBefore =
      run.lowerBound > range.lowerBound && !text[run.lowerBound - 1].isWhitespace
    let isWordBehind = run.upperBound < range.upperBound && !text[run.upperBound].isWhitespace
    return run.count == 2 || isWordBefore != isWordBehind
      || (isWordBefore && text[run.lowerBound - 1].isPunctuation)
      || (isWordBehind && text[run.upperBound].isPunctuation)
  }
}
