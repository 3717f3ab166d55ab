import ChapterModel
import FrontMatter

/// The body of a post with all its blocks and shortcodes found, and the text of a block on demand.
struct Body {
  /// The blocks in the order in which they begin.
  let blocks: [Block]

  /// The videos that shortcodes embed, in the order written.
  private let embeds: [Embed]

  /// Reads the videos of shortcodes.
  let calls: ShortcodeEmbed

  /// Reads the videos of elements.
  let elements: ElementEmbed

  /// Whether its text is written in Markdown.
  var isMarkdown: Bool { format == .markdown }

  private let definitions: [String: LinkTarget]
  private let format: PostFormat

  /// Reads the body that begins at `start`.
  ///
  /// - Parameters:
  ///   - text: the file with its shortcodes hidden by `Masking`.
  ///   - start: the offset of the body's first byte.
  ///   - format: the markup that it is written in.
  ///   - embeds: the videos of those shortcodes.
  ///   - header: what the front matter says, for embeds that refer to it.
  init(
    _ text: Span<UInt8>, from start: Int, format: PostFormat = .markdown, embeds: [Embed] = [],
    header: Node = .empty
  ) {
    let scan = format.blocks(text, in: start..<text.count)
    blocks = scan.blocks
    definitions = scan.definitions
    self.format = format
    calls = ShortcodeEmbed(header: header)
    elements = ElementEmbed(header: header)
    let own = calls.embeds(of: scan.calls.map { .shortcode($0) }, text)
    self.embeds = own.isEmpty ? embeds : (embeds + own).sorted { $0.offset < $1.offset }
  }

  /// What stands in a block that holds text, empty for all others.
  func content(of index: Int, _ text: Span<UInt8>) -> InlineContent {
    let block = blocks[index]
    switch block.kind {
    case .heading, .paragraph, .tableRow:
      return format.inlines(text, in: block, definitions: definitions)
    case .html:
      return InlineScanner.scan(text, in: block.range, isHTML: true)
    case .fencedCode, .indentedCode, .thematicBreak, .blockQuote, .footnote, .listItem,
      .module:
      return InlineContent()
    }
  }

  /// The shortcodes' embeds that begin in a range; takes the logarithm of the number of all.
  func embeds(in range: Range<Int>) -> [Embed] {
    let first = embeds.partitionPoint { $0.offset < range.lowerBound }
    let end = embeds.partitionPoint { $0.offset < range.upperBound }
    return Array(embeds[first..<max(first, end)])
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
