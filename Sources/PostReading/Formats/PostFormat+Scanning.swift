import ChapterModel

extension PostFormat {
  /// The blocks of a body in this markup; `range` begins at the start of a line.
  func blocks(_ text: Span<UInt8>, in range: Range<Int>) -> BlockScan {
    switch self {
    case .markdown: BlockScanner.scan(text, in: range)
    case .asciiDoc: AsciiDocBlocks.scan(text, in: range)
    case .reStructuredText: RestBlocks.scan(text, in: range)
    case .html: PageBlocks.scan(text, in: range)
    }
  }

  /// What stands in a block of text in this markup.
  func inlines(
    _ text: Span<UInt8>, in block: Block, definitions: [String: LinkTarget]
  ) -> InlineContent {
    switch self {
    case .markdown:
      return InlineScanner.scan(
        text, in: block.range, quoteDepth: block.quoteDepth, definitions: definitions)
    case .asciiDoc: return AsciiDocInlines.scan(text, in: block.range)
    case .reStructuredText:
      return RestInlines.scan(text, in: block.range, definitions: definitions)
    case .html: return PageInlines.scan(text, in: block.range)
    }
  }
}
