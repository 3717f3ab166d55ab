import ChapterModel

/// Finds the videos that a section names, chapter lists aside.
enum MentionFinder {
  /// The mentions in the order written; what lines of `taken` link to is left out.
  static func find(
    _ lines: [TextLine], except taken: Set<Int>, in range: Range<Int>, of body: Body,
    _ text: Span<UInt8>
  ) -> [VideoMention] {
    var mentions = embeds(in: range, of: body)
    for (index, line) in lines.enumerated() where !taken.contains(index) {
      let block = body.blocks[line.block]
      let isEntry = block.listDepth > 0 || block.kind == .tableRow
      mentions += tags(in: line, text) + links(in: line, isEntry: isEntry, text)
    }
    mentions += FoldedLinks.mentions(lines, except: taken, text)
    mentions.sort { $0.offset < $1.offset }
    return CaptionFinder.titled(mentions, by: lines, of: body, text)
  }

  private static func embeds(in range: Range<Int>, of body: Body) -> [VideoMention] {
    body.shortcodes(in: range).compactMap { reading in
      switch reading {
      case .shortcode(let shortcode), .broken(_, let shortcode):
        return EmbedReader.mention(of: shortcode)
      case .comment: return nil
      }
    }
  }

  private static func tags(in line: TextLine, _ text: Span<UInt8>) -> [VideoMention] {
    line.content.tokens[line.tokens].compactMap { token in
      token.kind == .tag ? EmbedReader.mention(ofTag: token.range, text) : nil
    }
  }

  /// The videos that links lead to; one into a playlist whose text speaks of
  /// several leads to the list.
  private static func links(
    in line: TextLine, isEntry: Bool, _ text: Span<UInt8>
  ) -> [VideoMention] {
    line.plain.links.compactMap { link in
      let written = line.content.links[link.index]
      guard !written.isImage, let video = VideoLink.read(text, in: written.destination)
      else { return nil }
      let name = written.isAutolink ? "" : line.plain.string(in: link.range)
      if video.list != nil, video.index == nil, VideoWords.areSeveral(name) { return nil }
      let isAlone = LinkStanding.isAlone(link, named: name, in: line, isEntry: isEntry, text)
      let isName = !SectionLabel.namesVideo(name) && !VideoWords.onlyPoint(name)
      return VideoMention(
        rank: isAlone ? .alone : .prose, link: video, caption: isName ? name : nil,
        offset: written.range.lowerBound, isEntry: isEntry)
    }
  }
}
