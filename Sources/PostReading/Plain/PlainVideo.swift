import ChapterModel

/// The video of a section of a plain post.
struct PlainVideo {
  /// The video.
  let link: VideoLink

  /// The title that its embed gives it.
  let title: String?

  /// Where it is named.
  let location: SourceLocation

  /// What Hugo's own shortcode doesn't know of its embed: each parameter, and where its value stands.
  let unknown: [(parameter: PlainEmbed.Unknown, location: SourceLocation, value: Range<Int>)]

  /// Whether a link names it, and no embed.
  let isMention: Bool

  /// The video of an embed that is the line of that number.
  init(_ embed: PlainEmbed, line: Int) {
    link = embed.link
    title = embed.title
    location = SourceLocation(line: line, column: 1)
    unknown = embed.unknown.map { parameter, value in
      let column = value.lowerBound - embed.start + 1
      return (parameter, SourceLocation(line: line, column: column), value)
    }
    isMention = false
  }

  /// The video that a link of a line names that begins at an offset.
  init(_ mention: PlainMention, line: Int, from start: Int) {
    link = mention.link
    title = nil
    location = SourceLocation(line: line, column: mention.start - start + 1)
    unknown = []
    isMention = true
  }
}
