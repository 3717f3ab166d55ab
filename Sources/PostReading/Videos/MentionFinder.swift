import ChapterModel

/// Finds the videos that a section names, chapter lists aside.
enum MentionFinder {
  /// The mentions in the order written; what lines of `taken` link to is left out.
  static func find(
    _ lines: [TextLine], except taken: Set<Int>, in range: Range<Int>, of body: Body,
    _ text: Span<UInt8>
  ) -> FoundMentions {
    var embeds = body.embeds(in: range)
    var links: [VideoMention] = []
    for (index, line) in lines.enumerated() where !taken.contains(index) {
      embeds += self.embeds(in: line, of: body, text)
      links += self.links(in: line, text)
    }
    var mentions = embeds.compactMap(\.mention) + links
    mentions.sort { $0.offset < $1.offset }
    return FoundMentions(
      mentions: CaptionFinder.titled(mentions, by: lines, of: body, text),
      flaws: embeds.flatMap(\.flaws))
  }

  private static func embeds(
    in line: TextLine, of body: Body, _ text: Span<UInt8>
  ) -> [Embed] {
    line.content.tokens[line.tokens].flatMap { token -> [Embed] in
      switch token.kind {
      case .tag: body.elements.embed(ofTag: token.range, text).map { [$0] } ?? []
      case .text:
        WordPressScanner.calls(text, in: token.range, before: line.end).compactMap {
          body.calls.embed(of: $0, text)
        }
      default: []
      }
    }
  }

  /// The links of a line. A prose link into a playlist without a place in it leads to the list, not
  /// to a talk, and one to a recording is a download.
  private static func links(in line: TextLine, _ text: Span<UInt8>) -> [VideoMention] {
    line.plain.links.compactMap { link in
      let written = line.content.links[link.index]
      guard !written.isImage else { return nil }
      let reading = LinkReading(text, in: written.destination)
      guard let video = reading.link else { return nil }
      let name = line.plain.string(in: link.range)
      let rest = line.plain.rest(around: link.range, limit: 64)
      let isAlone =
        rest.map(SectionLabel.namesVideo) ?? false
        || (!name.isEmpty && !written.isAutolink && SectionLabel.namesVideo(name))
      let isWhole = video.list == nil || video.index != nil
      guard isAlone || (isWhole && video.host != .recording) else { return nil }
      return VideoMention(
        rank: isAlone ? .alone : .prose, link: video,
        caption: written.isAutolink || SectionLabel.namesVideo(name) ? nil : name,
        offset: written.range.lowerBound, flaws: reading.flaws)
    }
  }
}
