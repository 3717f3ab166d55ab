import ChapterModel

/// Finds what stands in a text of Org:
///
///     link     = "[[" target ["][" text] "]]" / "<" URL ">" / URL
///     emphasis = ("*" / "/" / "_" / "+") text the same     ; at the borders of words
///     code     = ("=" / "~") text the same
///
/// A zero width space is Org's escape (Org manual, 12.2): it counts as a blank and shows nothing.
/// Takes time in proportion to the text: what ends something is looked for within a fixed number of
/// bytes.
enum OrgInlines {
  /// How many bytes of text emphasis may hold.
  private static let limit = 400

  /// The pieces of `range`.
  static func scan(_ text: Span<UInt8>, in range: Range<Int>) -> InlineContent {
    var collector = InlineCollector(from: range.lowerBound)
    scan(text, in: range, of: range, &collector)
    return collector.finish(at: range.upperBound)
  }

  /// Takes a part of a text; `closing` has the offsets of marks that end emphasis.
  private static func scan(
    _ text: Span<UInt8>, in part: Range<Int>, of range: Range<Int>,
    _ collector: inout InlineCollector
  ) {
    var closing: Set<Int> = []
    var offset = part.lowerBound
    while offset < part.upperBound {
      offset = step(text, at: offset, in: part, of: range, &closing, &collector)
    }
  }

  /// Takes what stands at an offset; the offset behind it.
  private static func step(
    _ text: Span<UInt8>, at offset: Int, in part: Range<Int>, of range: Range<Int>,
    _ closing: inout Set<Int>, _ collector: inout InlineCollector
  ) -> Int {
    let rest = offset..<part.upperBound
    switch Unicode.Scalar(text[offset]) {
    case "\n", "\r":
      let next = Line(text, from: offset, limit: part.upperBound).next
      let content = text.skip(in: next..<part.upperBound, while: \.isBlank)
      collector.add(.lineBreak, offset..<content)
      return content
    case "[":
      return link(text, in: rest, of: range, &collector) ?? offset + 1
    case "<":
      return angled(text, rest, &collector) ?? offset + 1
    case "h", "H", "w", "W":
      let isStart =
        offset == range.lowerBound
        || BareURL.mayBegin(with: text[offset].lowercased, behind: text[offset - 1])
      guard isStart, let end = urlEnd(text, in: rest) else { return offset + 1 }
      collector.addLink(offset..<end, text: offset..<end, to: offset..<end, isAutolink: true)
      return end
    case "*", "/", "_", "+":
      if closing.remove(offset) != nil {
        collector.add(.mark, offset..<offset + 1)
        return offset + 1
      }
      guard let end = closingMark(text, at: offset, in: rest, of: range) else {
        return offset + 1
      }
      closing.insert(end)
      collector.add(.mark, offset..<offset + 1)
      return offset + 1
    case "=", "~":
      guard let end = closingMark(text, at: offset, in: rest, of: range) else {
        return offset + 1
      }
      collector.add(.mark, offset..<offset + 1)
      collector.add(.code, offset + 1..<end)
      collector.add(.mark, end..<end + 1)
      return end + 1
    default: return pastGuard(text, rest, &collector)
    }
  }

  /// Adds a zero width space, which shows nothing; the offset behind it, or behind any other byte.
  private static func pastGuard(
    _ text: Span<UInt8>, _ rest: Range<Int>, _ collector: inout InlineCollector
  ) -> Int {
    guard text.has(guardSign, at: rest.lowerBound, before: rest.upperBound) else {
      return rest.lowerBound + 1
    }
    let end = rest.lowerBound + guardSign.utf8CodeUnitCount
    collector.add(.mark, rest.lowerBound..<end)
    return end
  }

  private static func link(
    _ text: Span<UInt8>, in rest: Range<Int>, of range: Range<Int>,
    _ collector: inout InlineCollector
  ) -> Int? {
    guard let link = OrgLink(text, in: rest) else { return nil }
    let shown = link.shown ?? link.target
    let index = collector.openLink(
      link.whole, before: shown, to: link.target, isAutolink: link.shown == nil)
    // What it shows is text with marks, but without links.
    if link.shown != nil, text.firstOffset(of: "[[", in: shown) == nil {
      scan(text, in: shown, of: shown, &collector)
    }
    collector.add(.linkEnd(index), shown.upperBound..<link.whole.upperBound)
    return link.whole.upperBound
  }

  /// Where a bare URL ends; a zero width space ends it, too.
  private static func urlEnd(_ text: Span<UInt8>, in rest: Range<Int>) -> Int? {
    guard let end = BareURL.end(text, in: rest) else { return nil }
    return text.firstOffset(of: guardSign, in: rest.lowerBound..<end) ?? end
  }

  private static func angled(
    _ text: Span<UInt8>, _ rest: Range<Int>, _ collector: inout InlineCollector
  ) -> Int? {
    let start = rest.lowerBound
    let close = text.firstOffset(from: start, before: min(rest.upperBound, start + limit)) {
      $0 == UInt8(ascii: ">") || $0.isWhitespace
    }
    guard text.has(">", at: close, before: rest.upperBound),
      BareURL.end(text, in: start + 1..<close) == close
    else { return nil }
    let url = start + 1..<close
    collector.addLink(start..<close + 1, text: url, to: url, isAutolink: true)
    return close + 1
  }

  /// Where the emphasis ends that a mark begins; nil where it begins none.
  private static func closingMark(
    _ text: Span<UInt8>, at offset: Int, in rest: Range<Int>, of range: Range<Int>
  ) -> Int? {
    let mark = text[offset]
    let isOpen =
      offset == range.lowerBound || text[offset - 1].isWhitespace
      || "-('\"{*/_+".utf8.contains(text[offset - 1])
      || (offset >= range.lowerBound + 3 && text.has(guardSign, at: offset - 3, before: offset))
    let inside = offset + 1..<min(rest.upperBound, offset + limit)
    guard isOpen, inside.count > 1, !text[inside.lowerBound].isWhitespace,
      !text.has(guardSign, at: inside.lowerBound, before: inside.upperBound)
    else { return nil }
    var end = inside.lowerBound + 1
    while end < inside.upperBound {
      if text[end] == mark, !text[end - 1].isWhitespace,
        endsWord(text, behind: end, before: rest.upperBound)
      {
        return end
      }
      end += 1
    }
    return nil
  }

  private static func endsWord(_ text: Span<UInt8>, behind mark: Int, before end: Int) -> Bool {
    guard mark + 1 < end else { return true }
    let next = text[mark + 1]
    return next.isWhitespace || "-.,:!?;'\")}[]/*_+".utf8.contains(next)
      || text.has(guardSign, at: mark + 1, before: end)
  }

  private static let guardSign: StaticString = "\u{200B}"
}
