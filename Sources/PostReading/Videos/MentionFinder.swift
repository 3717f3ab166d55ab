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
      mentions += tags(in: line, text) + links(in: line, text)
    }
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

  /// A prose link into a playlist without a place in it leads to the list, not to a talk.
  private static func links(in line: TextLine, _ text: Span<UInt8>) -> [VideoMention] {
    line.plain.links.compactMap { link in
      let written = line.content.links[link.index]
      guard !written.isImage, let video = VideoLink.read(text, in: written.destination)
      else { return nil }
      let name = line.plain.string(in: link.range)
      let rest = line.plain.rest(around: link.range, limit: 64)
      let isAlone =
        rest.map(SectionLabel.namesVideo) ?? false
        || (!name.isEmpty && !written.isAutolink && SectionLabel.namesVideo(name))
      if !isAlone, video.list != nil, video.index == nil { return nil }
      return VideoMention(
        rank: isAlone ? .alone : .prose, link: video,
        caption: written.isAutolink || SectionLabel.namesVideo(name) ? nil : name,
        offset: written.range.lowerBound)
    }
  }
}
