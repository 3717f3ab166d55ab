import ChapterModel

/// The blocks that are found so far, and the definitions at the starts of paragraphs.
struct BlockList {
  /// What was found.
  private(set) var scan = BlockScan()

  /// Adds a block that stands directly in the container with the index `parent`; `list` is the number
  /// of the list that it is an item of.
  ///
  /// - Returns: the block's index.
  mutating func append(
    _ kind: Block.Kind, start: Int, _ range: Range<Int>, in parent: Int?, list: Int?
  ) -> Int {
    let outer = parent.map { scan.blocks[$0] }
    let isQuoted = outer?.kind == .blockQuote
    var listDepth = outer?.listDepth ?? 0
    if case .listItem = kind { listDepth += 1 }
    scan.blocks.append(
      Block(
        kind: kind, start: start, range: range, parent: parent,
        quoteDepth: (outer?.quoteDepth ?? 0) + (isQuoted ? 1 : 0),
        listDepth: listDepth, list: list ?? outer?.list))
    return scan.blocks.count - 1
  }

  /// Takes the definitions off the start of a paragraph; what is left of it, which may be nothing.
  mutating func takeDefinitions(_ paragraph: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
    var rest = paragraph
    while let definition = LinkDefinition.read(text, in: rest) {
      if scan.definitions[definition.label] == nil {
        scan.definitions[definition.label] = definition.target
      }
      rest = definition.end..<rest.upperBound
    }
    return rest
  }
}
