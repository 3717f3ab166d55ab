import ChapterModel

/// The body of a post with all its blocks and shortcodes found, and the text of a block on demand.
struct Body {
  /// The blocks in the order in which they begin.
  let blocks: [Block]

  /// The shortcodes in the order written.
  private let shortcodes: [ShortcodeReading]

  private let definitions: [String: LinkTarget]

  /// Reads the body that begins at `start`.
  ///
  /// - Parameters:
  ///   - text: the file with its shortcodes hidden by `Masking`.
  ///   - start: the offset of the body's first byte.
  ///   - shortcodes: those shortcodes.
  init(_ text: Span<UInt8>, from start: Int, shortcodes: [ShortcodeReading]) {
    let scan = BlockScanner.scan(text, in: start..<text.count)
    blocks = scan.blocks
    definitions = scan.definitions
    self.shortcodes = shortcodes
  }

  /// What stands in a block that holds text, empty for all others.
  func content(of index: Int, _ text: Span<UInt8>) -> InlineContent {
    let block = blocks[index]
    switch block.kind {
    case .heading, .paragraph, .tableRow:
      return InlineScanner.scan(
        text, in: block.range, quoteDepth: block.quoteDepth, definitions: definitions)
    case .html:
      return InlineScanner.scan(text, in: block.range, isHTML: true)
    case .fencedCode, .indentedCode, .thematicBreak, .blockQuote, .footnote, .listItem:
      return InlineContent()
    }
  }

  /// The shortcodes that begin in a range; takes the logarithm of the number of all.
  func shortcodes(in range: Range<Int>) -> ArraySlice<ShortcodeReading> {
    let first = shortcodes.partitionPoint { $0.range.lowerBound < range.lowerBound }
    let end = shortcodes.partitionPoint { $0.range.lowerBound < range.upperBound }
    return shortcodes[first..<max(first, end)]
  }

  /// The number of the outermost list around a block, which a nested list belongs to.
  func outermostList(of index: Int) -> Int? {
    var list: Int?
    var next: Int? = index
    while let current = next {
      if case .listItem = blocks[current].kind { list = blocks[current].list }
      next = blocks[current].parent
    }
    return list
  }
}
