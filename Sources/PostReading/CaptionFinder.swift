import ChapterModel

/// Finds what names a video among several of one section: its figure's caption, else a line in bold
/// right above it.
enum CaptionFinder {
  /// The mentions with their captions; the text of a link stays where nothing better stands.
  static func titled(
    _ mentions: [VideoMention], by lines: [TextLine], of body: Body, _ text: Span<UInt8>
  ) -> [VideoMention] {
    guard mentions.count > 1 else { return mentions }
    var line = 0
    return mentions.map { mention in
      while line + 1 < lines.count, lines[line + 1].start < mention.offset { line += 1 }
      guard line < lines.count else { return mention }
      var named = mention
      let around = lines[line...].prefix(2).first {
        body.blocks[$0.block].range.contains(mention.offset)
      }
      if let around, let caption = figureCaption(in: around, after: mention.offset, text) {
        named.caption = caption
      } else if lines[line].start < mention.offset, let bold = bold(lines[line], text) {
        named.caption = bold
      }
      return named
    }
  }

  /// The text of the first `<figcaption>` behind an offset.
  private static func figureCaption(
    in line: TextLine, after offset: Int, _ text: Span<UInt8>
  ) -> String? {
    let tokens = line.content.tokens
    var open = 0
    while open < tokens.count,
      tokens[open].range.lowerBound < offset || tokens[open].kind != .tag
        || !text.begins(tokens[open].range, with: "<figcaption")
    { open += 1 }
    guard open < tokens.count else { return nil }
    var close = open + 1
    while close < tokens.count, !text.begins(tokens[close].range, with: "</figcaption") {
      close += 1
    }
    let caption = PlainText(
      tokens[(open + 1)..<close], of: line.content, text, keepsImages: false
    ).string
    return caption.isEmpty ? nil : caption
  }

  /// The text of a line that is bold from end to end.
  private static func bold(_ line: TextLine, _ text: Span<UInt8>) -> String? {
    let first = line.content.tokens[line.tokens.lowerBound].range
    let last = line.content.tokens[line.tokens.upperBound - 1].range
    let source = text.trimmedWhitespace(first.lowerBound..<last.upperBound)
    let isBold =
      line.content.tokens[line.tokens.lowerBound].kind == .delimiters
      && line.content.tokens[line.tokens.upperBound - 1].kind == .delimiters
      && text.has("**", at: source.lowerBound - 2, before: source.lowerBound)
    let name = line.plain.string
    return isBold && !name.isEmpty ? name : nil
  }
}
