import ChapterModel

/// Finds what names a video among several of one section: its figure's caption, else, unless its
/// embed has a title, a line in bold right above it; for a link in a list or table its entry.
enum CaptionFinder {
  /// The mentions with their captions; the text of a link stays where nothing better stands.
  static func titled(
    _ mentions: [VideoMention], by lines: [TextLine], of body: Body, _ text: Span<UInt8>
  ) -> [VideoMention] {
    guard mentions.count > 1 else { return mentions }
    var line = 0
    var title = BoldTitle(lines, text)
    let headers = TableHeader.headers(of: lines, in: body)
    return mentions.enumerated().map { index, mention in
      while line + 1 < lines.count, lines[line + 1].start <= mention.offset { line += 1 }
      guard line < lines.count else { return mention }
      var named = mention
      let bold = title.next(to: line, above: mention.offset)
      let around = lines[max(0, line - 1)...].prefix(3).first {
        body.blocks[$0.block].range.contains(mention.offset)
      }
      if let around,
        let caption = figureCaption(
          in: around, within: mention.offset..<next(mentions, index), text)
      {
        named.caption = caption
      } else if mention.isEntry {
        EntryCaption(of: lines[line], header: headers[line], text).name(&named)
      } else if mention.title == nil, let bold {
        named.caption = bold
      }
      return named
    }
  }

  /// Where the next mention begins.
  private static func next(_ mentions: [VideoMention], _ index: Int) -> Int {
    index + 1 < mentions.count ? max(mentions[index + 1].offset, mentions[index].offset) : Int.max
  }

  /// The text of the first `<figcaption>` of a line that begins in `range`.
  private static func figureCaption(
    in line: TextLine, within range: Range<Int>, _ text: Span<UInt8>
  ) -> String? {
    let tokens = line.content.tokens
    var open = tokens.partitionPoint { $0.range.lowerBound < range.lowerBound }
    let end = tokens.partitionPoint { $0.range.lowerBound < range.upperBound }
    while open < end, !isTag(tokens[open], "<figcaption", text) { open += 1 }
    guard open < end else { return nil }
    var close = open + 1
    while close < end, !isTag(tokens[close], "</figcaption", text) { close += 1 }
    let caption = PlainText(
      tokens[(open + 1)..<close], of: line.content, text, keepsImages: false)
    return caption.bytes.isEmpty ? nil : caption.string
  }

  private static func isTag(
    _ token: InlineToken, _ name: StaticString, _ text: Span<UInt8>
  ) -> Bool {
    token.kind == .tag && text.begins(token.range, with: name)
  }
}
