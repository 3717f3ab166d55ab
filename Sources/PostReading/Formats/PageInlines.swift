import ChapterModel

/// Finds what stands in a block of a page of HTML: tags, anchors, entities, and URLs that stand in
/// the text, where people read them though no browser links them. A line's end is a blank.
enum PageInlines {
  /// The pieces of `range`; each byte is looked at a few times at most.
  static func scan(_ text: Span<UInt8>, in range: Range<Int>) -> InlineContent {
    var content = InlineScanner.scan(text, in: range, isHTML: true)
    let tokens = content.tokens
    content.tokens.removeAll(keepingCapacity: true)
    var openLinks = 0
    for token in tokens {
      switch token.kind {
      case .lineBreak: content.tokens.append(InlineToken(kind: .text, range: token.range))
      case .text where openLinks == 0: addText(token.range, text, to: &content)
      case .linkStart:
        openLinks += 1
        content.tokens.append(token)
      case .linkEnd:
        openLinks -= 1
        content.tokens.append(token)
      default: content.tokens.append(token)
      }
    }
    return content
  }

  /// Adds text with the URLs in it as links.
  private static func addText(
    _ range: Range<Int>, _ text: Span<UInt8>, to content: inout InlineContent
  ) {
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let byte = text[offset].lowercased
      guard byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w"),
        offset == range.lowerBound || BareURL.mayBegin(with: byte, behind: text[offset - 1]),
        let end = BareURL.end(text, in: offset..<range.upperBound)
      else {
        offset += 1
        continue
      }
      let url = offset..<end
      append(.text, start..<offset, to: &content)
      let index = content.links.count
      content.links.append(
        InlineLink(isImage: false, destination: url, range: url, isAutolink: true))
      content.tokens.append(InlineToken(kind: .linkStart(index), range: offset..<offset))
      append(.text, url, to: &content)
      content.tokens.append(InlineToken(kind: .linkEnd(index), range: end..<end))
      start = end
      offset = end
    }
    append(.text, start..<range.upperBound, to: &content)
  }

  private static func append(
    _ kind: InlineToken.Kind, _ range: Range<Int>, to content: inout InlineContent
  ) {
    if !range.isEmpty { content.tokens.append(InlineToken(kind: kind, range: range)) }
  }
}
