import ChapterModel

/// A line of a section's text: of a paragraph one line, of a list item's paragraph or an HTML block
/// all of it unless more than one of its lines begins with a stamp, of a heading or table row all.
/// Of indented code only the lines of an `IndentedList`. `<br>` ends a line too, in HTML also the
/// tags of items and paragraphs and a line feed in front of a stamp.
///
/// It is shared, for the stages look at the same lines one after the other: to copy the arrays of each
/// line for each of them took a tenth of the time.
final class TextLine: Sendable {
  /// The index of its block.
  let block: Int

  /// What stands in the block.
  let content: InlineContent

  /// Its share of the block's tokens.
  let tokens: Range<Int>

  /// Its plain text.
  let plain: PlainText

  /// Where it begins.
  let start: Int

  /// Where it ends.
  let end: Int

  /// What the line says, where `PlainChapter` could read it; no pieces of it were looked for then.
  let chapter: ChapterLine?

  /// Whether it has a row's bars, though no table's header stands above it.
  var isRow: Bool {
    plain.bytes.first == UInt8(ascii: "|") && plain.bytes.dropFirst().contains(UInt8(ascii: "|"))
  }

  /// Adds the lines of a block to others, those of chapter lists without a look at their pieces.
  static func add(
    of index: Int, in body: Body, _ text: Span<UInt8>, to lines: inout [TextLine],
    links: inout LinkMemo
  ) {
    let block = body.blocks[index]
    if block.kind == .paragraph, body.isMarkdown,
      let chapter = PlainChapter.read(text, in: block.range, links: &links)
    {
      lines.append(TextLine(index, chapter, block.range))
    } else {
      addWhole(of: index, in: body, text, to: &lines)
    }
  }

  /// The same line with its pieces, once it is known that no list holds it.
  func whole(in body: Body, _ text: Span<UInt8>) -> TextLine {
    guard chapter != nil else { return self }
    var lines: [TextLine] = []
    Self.addWhole(of: block, in: body, text, to: &lines)
    return lines.first ?? self
  }

  /// Adds the lines of a block with their pieces.
  static func addWhole(
    of index: Int, in body: Body, _ text: Span<UInt8>, to lines: inout [TextLine]
  ) {
    let block = body.blocks[index]
    guard block.kind != .indentedCode else {
      for range in IndentedList.lines(text, in: block.range) {
        let content = InlineScanner.scan(text, in: range)
        lines.append(TextLine(index, content, 0..<content.tokens.count, text))
      }
      return
    }
    let content = body.content(of: index, text)
    guard !content.tokens.isEmpty else { return }
    let whole = 0..<content.tokens.count
    guard block.kind == .paragraph || block.kind == .html else {
      lines.append(TextLine(index, content, whole, text))
      return
    }
    let first = lines.count
    addPieces(of: content, index, isHTML: block.kind == .html, text, to: &lines)
    let isOne = block.kind == .html || block.listDepth > 0
    guard lines.count > first + 1, isOne,
      !lines[(first + 1)...].contains(where: { ChapterLineReader.beginsWithStamp($0.plain) })
    else { return }
    lines.removeSubrange(first...)
    lines.append(TextLine(index, content, whole, text))
  }

  private init(
    _ block: Int, _ content: InlineContent, _ tokens: Range<Int>, _ text: Span<UInt8>
  ) {
    self.block = block
    self.content = content
    self.tokens = tokens
    start = content.tokens[tokens.lowerBound].range.lowerBound
    end = content.tokens[tokens.upperBound - 1].range.upperBound
    chapter = nil
    plain = PlainText(content.tokens[tokens], of: content, text, keepsImages: false)
  }

  private init(_ block: Int, _ chapter: ChapterLine, _ range: Range<Int>) {
    self.block = block
    self.chapter = chapter
    content = InlineContent()
    tokens = 0..<0
    plain = PlainText()
    start = range.lowerBound
    end = range.upperBound
  }

  /// Adds what stands between the line breaks, in HTML between the tags that break lines; empty
  /// ones are left out.
  private static func addPieces(
    of content: InlineContent, _ block: Int, isHTML: Bool, _ text: Span<UInt8>,
    to lines: inout [TextLine]
  ) {
    var start = 0
    for index in content.tokens.indices
    where breaks(content.tokens[index], isHTML: isHTML, text)
      || (isHTML && isBreakBeforeStamp(index, content, text))
    {
      if start < index { lines.append(TextLine(block, content, start..<index, text)) }
      start = index + 1
    }
    guard start < content.tokens.count else { return }
    lines.append(TextLine(block, content, start..<content.tokens.count, text))
  }

  /// Whether a piece ends a line; a tag that names YouTube is an embed and ends none.
  private static func breaks(
    _ token: InlineToken, isHTML: Bool, _ text: Span<UInt8>
  ) -> Bool {
    switch token.kind {
    case .lineBreak: !isHTML
    case .tag:
      breakingTags.contains(HTMLTag.name(text, in: token.range))
        && text.firstOffset(of: "youtu", in: token.range) == nil
    default: false
    }
  }

  private static func isBreakBeforeStamp(
    _ index: Int, _ content: InlineContent, _ text: Span<UInt8>
  ) -> Bool {
    guard content.tokens[index].kind == .lineBreak, index + 1 < content.tokens.count else {
      return false
    }
    let next = content.tokens[index + 1].range
    let start = text.skip(in: next) { $0.isBlank || $0 == 0x5B || $0 == 0x28 }
    guard next.contains(start), case .time? = Stamp.read(text, at: start, before: next.upperBound)
    else { return false }
    return true
  }

  private static let breakingTags: Set = [
    "br", "li", "p", "div", "tr", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
  ]
}
