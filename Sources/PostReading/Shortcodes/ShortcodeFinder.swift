import ChapterModel

/// Finds all shortcodes of a body: Hugo's, Zola's, Jekyll's and GitBook's. Hugo, Zola and Jekyll know
/// them inside code fences and HTML comments too, so this looks at nothing else than their braces.
///
/// What Liquid has between `{% raw %}` and `{% endraw %}` is text and holds none; what stands in its
/// comments is not there.
struct ShortcodeFinder {
  private var found: [ShortcodeReading] = []

  /// The ends of Liquid's blocks that are known not to come any more.
  private var lacking: Set<LiquidBlock> = []

  /// The shortcodes of `range` in the order written; each byte is read a few times at most.
  static func find(_ text: Span<UInt8>, in range: Range<Int>) -> [ShortcodeReading] {
    var finder = ShortcodeFinder()
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      let brace = UInt8(ascii: "{")
      offset = text.firstOffset(of: brace, or: brace, in: offset..<range.upperBound)
      guard offset + 1 < range.upperBound else { break }
      offset = finder.pass(text, at: offset, before: range.upperBound)
    }
    return finder.found
  }

  /// Takes what begins at a brace; the offset to go on at.
  private mutating func pass(_ text: Span<UInt8>, at start: Int, before end: Int) -> Int {
    guard let reading = Self.read(text, at: start, before: end) else { return start + 1 }
    let next = max(reading.range.upperBound, start + 1)
    guard case .shortcode(let tag) = reading, let block = LiquidBlock(tag),
      !lacking.contains(block)
    else {
      found.append(reading)
      return next
    }
    guard let close = block.end(text, from: next, before: end) else {
      lacking.insert(block)
      found.append(reading)
      return next
    }
    if block.isShown {
      found += [reading, .comment(close, shown: close.upperBound..<close.upperBound)]
    } else {
      found.append(.comment(start..<close.upperBound, shown: next..<next))
    }
    return close.upperBound
  }

  private static func read(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> ShortcodeReading? {
    switch text[start + 1] {
    case UInt8(ascii: "{"):
      ShortcodeScanner.read(text, at: start, before: end)
        ?? ZolaScanner.read(text, at: start, before: end)
    case UInt8(ascii: "%"):
      ZolaScanner.read(text, at: start, before: end)
        ?? LiquidScanner.read(text, at: start, before: end)
    default: nil
    }
  }
}
