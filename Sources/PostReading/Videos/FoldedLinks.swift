import ChapterModel

/// Finds the videos of links whose text goes on in the next line of a paragraph, which no line of it
/// holds whole.
enum FoldedLinks {
  /// The mentions in the order of the lines; all are links in prose.
  static func mentions(
    _ lines: [TextLine], except taken: LineSet, _ text: Span<UInt8>
  ) -> [VideoMention] {
    var mentions: [VideoMention] = []
    var first = 0
    while first < lines.count {
      var end = first + 1
      while end < lines.count, lines[end].block == lines[first].block { end += 1 }
      if end - first > 1, !(first..<end).contains(where: taken.contains) {
        mentions += folded(lines[first..<end], text)
      }
      first = end
    }
    return mentions
  }

  private static func folded(_ lines: ArraySlice<TextLine>, _ text: Span<UInt8>) -> [VideoMention] {
    guard let content = lines.first?.content else { return [] }
    let whole = Set(lines.flatMap { $0.plain.links.map(\.index) })
    let missing = content.links.indices.filter { !content.links[$0].isImage && !whole.contains($0) }
    guard
      missing.contains(where: { VideoLink.read(text, in: content.links[$0].destination) != nil })
    else { return [] }
    let plain = PlainText(content.tokens, of: content, text, keepsImages: false)
    return plain.links.compactMap { link in
      let written = content.links[link.index]
      guard !whole.contains(link.index), let video = VideoLink.read(text, in: written.destination),
        video.host != .recording
      else { return nil }
      let name = plain.string(in: link.range)
      if video.list != nil, video.index == nil, VideoWords.areSeveral(name) { return nil }
      return VideoMention(
        rank: .prose, link: video, caption: name,
        offset: written.range.lowerBound)
    }
  }
}
