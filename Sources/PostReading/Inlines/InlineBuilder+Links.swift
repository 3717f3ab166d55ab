import ChapterModel

/// Links, images and URLs that stand bare.
extension InlineBuilder {
  /// Adds a URL that stands without marks, where the letter begins one.
  mutating func addBareURL(_ text: Span<UInt8>) {
    let isBorder = offset == start || BareURL.mayBegin(with: text[offset], behind: text[offset - 1])
    guard isBorder, brackets.isEmpty, let urlEnd = BareURL.end(text, in: offset..<end)
    else {
      offset += 1
      return
    }
    addAutolink(offset..<urlEnd, to: urlEnd)
  }

  /// Adds a link whose text is its destination.
  mutating func addAutolink(_ destination: Range<Int>, to close: Int) {
    let range = offset..<close
    let index = content.links.count
    content.links.append(
      InlineLink(isImage: false, destination: destination, range: range, isAutolink: true))
    add(.linkStart(index), to: destination.lowerBound)
    offset = destination.upperBound
    add(.linkEnd(index), to: close)
  }

  /// Adds `[` or `![`, which may turn out to open a link or an image.
  mutating func openBracket(length: Int) {
    let start = offset
    add(.text, to: offset + length)
    brackets.push(
      OpenBracket(
        token: content.tokens.count - 1, range: start..<offset, isImage: length == 2,
        delimiters: emphasis.count))
  }

  /// Makes what stands since the last open bracket a link, if something leads somewhere.
  mutating func closeBracket(_ text: Span<UInt8>) {
    guard let (opener, mayLink) = brackets.pop(), mayLink,
      let (target, tailEnd) = tail(of: opener, text)
    else {
      offset += 1
      return
    }
    flush()
    let index = content.links.count
    content.links.append(
      InlineLink(
        isImage: opener.isImage, destination: target.destination,
        range: opener.range.lowerBound..<tailEnd))
    content.tokens[opener.token].kind = .linkStart(index)
    emphasis.resolve(&content.tokens, text, from: opener.delimiters)
    add(.linkEnd(index), to: tailEnd)
    if !opener.isImage { brackets.holdLink() }
  }

  /// What follows the bracket at `offset`, if with it the opener makes a link.
  private func tail(
    of opener: OpenBracket, _ text: Span<UInt8>
  ) -> (target: LinkTarget, end: Int)? {
    let next = offset + 1
    if let inline = InlineTail.read(text, in: next..<end) { return inline }
    guard !definitions.isEmpty else { return nil }
    if next < end, text[next] == 0x5B, let close = LinkLabel.end(text, in: next + 1..<end),
      close > next + 1
    {
      let target = definitions[LinkLabel.folded(text, in: next + 1..<close)]
      return target.map { ($0, close + 1) }
    }
    let label = opener.range.upperBound..<offset
    guard !opener.holdsBracket, label.count <= 999,
      let target = definitions[LinkLabel.folded(text, in: label)]
    else { return nil }
    let isCollapsed = next + 1 < end && text[next] == 0x5B && text[next + 1] == 0x5D
    return (target, isCollapsed ? next + 2 : next)
  }
}
