import ChapterModel

/// Finds what stands in a reStructuredText:
///
///     link      = "`" text "<" URL ">" "`" 1*2"_" / "`" name "`_" / URL
///     code      = "``" … "``"
///     role      = ":" name ":`" text "`"
///     emphasis  = ("*" / "**") … ("*" / "**")
///
/// Takes time in proportion to the text: a backtick's end is looked for within 1,000 bytes.
enum RestInlines {
  /// The pieces of `range`; `definitions` are the names that links refer to.
  static func scan(
    _ text: Span<UInt8>, in range: Range<Int>, definitions: [String: LinkTarget]
  ) -> InlineContent {
    var collector = InlineCollector(from: range.lowerBound)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let rest = offset..<range.upperBound
      switch Unicode.Scalar(text[offset]) {
      case "\n", "\r":
        let next = Line(text, from: offset, limit: range.upperBound).next
        let content = text.skip(in: next..<range.upperBound, while: \.isBlank)
        collector.add(.lineBreak, offset..<content)
        offset = content
      case "h", "H", "w", "W": offset = bareURL(text, in: rest, &collector)
      case "`": offset = quoted(text, in: rest, definitions, &collector)
      case "*":
        let run = offset..<text.skip(in: rest) { $0 == UInt8(ascii: "*") }
        if run.count <= 2 { collector.add(.mark, run) }
        offset = run.upperBound
      default: offset += 1
      }
    }
    return collector.finish(at: range.upperBound)
  }

  private static func bareURL(
    _ text: Span<UInt8>, in rest: Range<Int>, _ collector: inout InlineCollector
  ) -> Int {
    let start = rest.lowerBound
    guard start == 0 || !text[start - 1].isDigitOrLetter, let end = BareURL.end(text, in: rest)
    else { return start + 1 }
    collector.addLink(start..<end, text: start..<end, to: start..<end, isAutolink: true)
    return end
  }

  /// Takes what begins with a backtick; the offset behind it.
  private static func quoted(
    _ text: Span<UInt8>, in rest: Range<Int>, _ definitions: [String: LinkTarget],
    _ collector: inout InlineCollector
  ) -> Int {
    let start = rest.lowerBound
    let limit = min(rest.upperBound, start + 1000)
    if text.has("``", at: start, before: limit) {
      guard let close = text.firstOffset(of: "``", in: start + 2..<limit) else { return start + 2 }
      collector.add(.mark, start..<start + 2)
      collector.add(.code, start + 2..<close)
      collector.add(.mark, close..<close + 2)
      return close + 2
    }
    guard let close = text.firstOffset(of: UInt8(ascii: "`"), in: start + 1..<limit) else {
      return start + 1
    }
    let end = text.skip(in: close + 1..<min(limit, close + 3)) { $0 == UInt8(ascii: "_") }
    let inner = start + 1..<close
    guard end > close + 1 else {
      collector.add(.mark, start..<start + 1)
      collector.add(.mark, close..<close + 1)
      return close + 1
    }
    addReference(start..<end, inner, text, definitions, &collector)
    return end
  }

  /// Adds `` `text <URL>`_ `` or `` `name`_ ``; a name that nothing defines is text.
  private static func addReference(
    _ whole: Range<Int>, _ inner: Range<Int>, _ text: Span<UInt8>,
    _ definitions: [String: LinkTarget], _ collector: inout InlineCollector
  ) {
    if text[inner.upperBound - 1] == UInt8(ascii: ">"),
      let open = text.firstOffset(of: UInt8(ascii: "<"), in: inner)
    {
      let shown = text.trimmedWhitespace(inner.lowerBound..<open)
      let url = open + 1..<inner.upperBound - 1
      collector.addLink(
        whole, text: shown.isEmpty ? url : shown, to: url, isAutolink: shown.isEmpty)
    } else if let target = definitions[LinkLabel.folded(text, in: inner)] {
      collector.addLink(whole, text: inner, to: target.destination)
    } else {
      collector.add(.mark, whole.lowerBound..<inner.lowerBound)
      collector.add(.mark, inner.upperBound..<whole.upperBound)
    }
  }
}
