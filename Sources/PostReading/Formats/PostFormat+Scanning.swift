import ChapterModel
import FrontMatter

extension PostFormat {
  /// What a file in this markup says of itself where it has no front matter.
  func header(_ text: Span<UInt8>, in range: Range<Int>) -> Node {
    switch self {
    case .html: PageMetadata.read(text, in: range)
    case .org: OrgKeywords.read(text, in: range)
    case .markdown, .asciiDoc, .reStructuredText: .empty
    }
  }

  /// The blocks of a body in this markup; `range` begins at the start of a line.
  func blocks(_ text: Span<UInt8>, in range: Range<Int>) -> BlockScan {
    switch self {
    case .markdown: BlockScanner.scan(text, in: range)
    case .asciiDoc: AsciiDocBlocks.scan(text, in: range)
    case .reStructuredText: RestBlocks.scan(text, in: range)
    case .html: PageBlocks.scan(text, in: range)
    case .org: OrgBlocks.scan(text, in: range)
    }
  }

  /// What stands in a block of text in this markup.
  func inlines(
    _ text: Span<UInt8>, in block: Block, definitions: [String: LinkTarget]
  ) -> InlineContent {
    switch self {
    case .markdown where block.kind == .tableRow:
      return TableRow.scan(text, in: block.range, definitions: definitions)
    case .markdown:
      return InlineScanner.scan(
        text, in: block.range, quoteDepth: block.quoteDepth, definitions: definitions)
    case .asciiDoc: return AsciiDocInlines.scan(text, in: block.range)
    case .reStructuredText:
      return RestInlines.scan(text, in: block.range, definitions: definitions)
    case .html: return PageInlines.scan(text, in: block.range)
    case .org: return OrgInlines.scan(text, in: block.range)
    }
  }
}
