import ChapterModel

/// Finds the videos that a section names, chapter lists aside.
enum MentionFinder {
  /// The mentions in the order written; what lines of `taken` link to is left out.
  static func find(
    _ lines: [TextLine], except taken: LineSet, in range: Range<Int>, of body: Body,
    _ text: Span<UInt8>
  ) -> FoundMentions {
    var embeds = body.embeds(in: range)
    var links: [VideoMention] = []
    for (index, line) in lines.enumerated() where !taken.contains(index) {
      let block = body.blocks[line.block]
      let isEntry = block.listDepth > 0 || block.kind == .tableRow
      addEmbeds(in: line, of: body, text, to: &embeds)
      if !line.plain.links.isEmpty { links += self.links(in: line, isEntry: isEntry, text) }
    }
    links += FoldedLinks.mentions(lines, except: taken, text)
    var mentions = embeds.compactMap(\.mention) + links
    mentions.sort { $0.offset < $1.offset }
    return FoundMentions(
      mentions: CaptionFinder.titled(mentions, by: lines, of: body, text),
      flaws: embeds.flatMap(\.flaws))
  }

  private static func addEmbeds(
    in line: TextLine, of body: Body, _ text: Span<UInt8>, to embeds: inout [Embed]
  ) {
    for place in line.tokens {
      let token = line.content.tokens[place]
      switch token.kind {
      case .tag:
        if let embed = body.elements.embed(ofTag: token.range, text) { embeds.append(embed) }
      case .text where text.firstOffset(of: UInt8(ascii: "["), in: token.range) != nil:
        for call in WordPressScanner.calls(text, in: token.range, before: line.end) {
          if let embed = body.calls.embed(of: call, text) { embeds.append(embed) }
        }
      default: break
      }
    }
  }

  /// What the `title` of an anchor calls the video, where it says more than that there is one.
  private static func title(of link: InlineLink, _ text: Span<UInt8>) -> String? {
    guard text[link.range.lowerBound] == UInt8(ascii: "<"), !link.isAutolink,
      let written = HTMLTag.attributes(text, in: link.range).first(where: { $0.name == "title" })
    else { return nil }
    let title = HTMLText.plain(text, in: written.value)
    return title.isEmpty || VideoWords.areAll(of: title) || VideoWords.onlyPoint(title)
      ? nil : title
  }

  /// The videos that links lead to; one into a playlist whose text speaks of several leads to the
  /// list, and one to a recording among other words is a download.
  private static func links(
    in line: TextLine, isEntry: Bool, _ text: Span<UInt8>
  ) -> [VideoMention] {
    line.plain.links.compactMap { link -> VideoMention? in
      let written = line.content.links[link.index]
      guard !written.isImage else { return nil }
      if let embed = MarkedEmbed.read(written, named: line.plain.string(in: link.range), text) {
        return embed
      }
      let reading = VideoTraces.reading(ofLink: written.destination, text)
      guard let video = reading.link else { return nil }
      let name = written.isAutolink ? "" : line.plain.string(in: link.range)
      if video.list != nil, video.index == nil, VideoWords.areSeveral(name) { return nil }
      let isAlone = LinkStanding.isAlone(link, named: name, in: line, isEntry: isEntry, text)
      guard isAlone || video.host != .recording else { return nil }
      let isName = !SectionLabel.namesVideo(name) && !VideoWords.onlyPoint(name)
      return VideoMention(
        rank: isAlone ? .alone : .prose, link: video, title: title(of: written, text),
        caption: isName ? name : nil,
        offset: written.range.lowerBound, isEntry: isEntry, flaws: reading.flaws)
    }
  }
}
