import ChapterModel

/// Tags, comments and what else stands between angles.
extension InlineBuilder {
  /// The elements whose text is code.
  private static let verbatim: Set = ["script", "style", "textarea", "pre", "code"]

  /// Adds an autolink, a tag or a comment, where the `<` begins one.
  mutating func addAngle(_ text: Span<UInt8>) {
    let rest = offset..<end
    if !isHTML, let close = Autolink.end(text, in: rest) {
      addAutolink(offset + 1..<close - 1, to: close)
    } else if let close = HTMLTag.end(text, in: rest, mayHoldBraces: true) {
      addTag(to: close, text)
    } else if let close = comments.end(text, in: rest) {
      add(.mark, to: close)
    } else {
      offset += 1
    }
  }

  /// Adds a comment of MDX, where the `{` begins one.
  mutating func addBrace(_ text: Span<UInt8>) {
    if let close = comments.end(text, in: offset..<end) {
      add(.mark, to: close)
    } else {
      offset += 1
    }
  }

  /// Adds a tag; an anchor's pair of them is a link like any other.
  private mutating func addTag(to close: Int, _ text: Span<UInt8>) {
    let tag = offset..<close
    if isHTML, Self.verbatim.contains(HTMLTag.name(text, in: tag)) {
      isVerbatim = text[offset + 1] != 0x2F
    }
    if text.begins(tag, with: "</a"), let anchor = openAnchor, !text[offset + 3].isDigitOrLetter {
      content.links[anchor.link].range = content.links[anchor.link].range.lowerBound..<close
      openAnchor = nil
      add(.linkEnd(anchor.link), to: close)
    } else if openAnchor == nil, text.begins(tag, with: "<a"), text[offset + 2].isWhitespace,
      let href = HTMLTag.attributes(text, in: tag).first(where: { $0.name == "href" })?.value
    {
      let link = content.links.count
      content.links.append(InlineLink(isImage: false, destination: href, range: tag))
      add(.linkStart(link), to: close)
      openAnchor = OpenAnchor(link: link, token: content.tokens.count - 1)
    } else {
      add(.tag, to: close)
    }
  }
}
