import ChapterModel

/// A line of a section's text: of a paragraph one line, of a list item's paragraph all of it unless
/// more than one of its lines begins with a stamp, of a heading, table row or HTML block all.
struct TextLine {
  /// The index of its block.
  let block: Int

  /// What stands in the block.
  let content: InlineContent

  /// Its share of the block's tokens.
  let tokens: Range<Int>

  /// Its plain text.
  let plain: PlainText

  /// Where it begins.
  var start: Int { content.tokens[tokens.lowerBound].range.lowerBound }

  /// Where it ends.
  var end: Int { content.tokens[tokens.upperBound - 1].range.upperBound }

  /// The lines of a block.
  static func lines(of index: Int, in body: Body, _ text: Span<UInt8>) -> [TextLine] {
    let content = body.content(of: index, text)
    guard !content.tokens.isEmpty else { return [] }
    let all = 0..<content.tokens.count
    guard body.blocks[index].kind == .paragraph else {
      return [TextLine(index, content, all, text)]
    }
    let pieces = pieces(of: content).map { TextLine(index, content, $0, text) }
    guard pieces.count > 1, body.blocks[index].listDepth > 0 else { return pieces }
    let isStamped = pieces.dropFirst().contains { line in
      if case .chapter? = ChapterLineReader.read(line.plain, of: content, text) {
        true
      } else {
        false
      }
    }
    return isStamped ? pieces : [TextLine(index, content, all, text)]
  }

  private init(
    _ block: Int, _ content: InlineContent, _ tokens: Range<Int>, _ text: Span<UInt8>
  ) {
    self.block = block
    self.content = content
    self.tokens = tokens
    plain = PlainText(content.tokens[tokens], of: content, text, keepsImages: false)
  }

  /// The token ranges between the line breaks; empty ones are left out.
  private static func pieces(of content: InlineContent) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for (index, token) in content.tokens.enumerated() where token.kind == .lineBreak {
      if start < index { pieces.append(start..<index) }
      start = index + 1
    }
    if start < content.tokens.count { pieces.append(start..<content.tokens.count) }
    return pieces
  }
}
