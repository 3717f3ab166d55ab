import ChapterModel

/// The video of a section of a plain post.
struct PlainVideo {
  /// The video.
  let link: VideoLink

  /// The title that its embed gives it.
  let title: String?

  /// Where it is named.
  let location: SourceLocation

  /// Where what names it begins.
  let start: Int

  /// What Hugo's own shortcode doesn't know of its embed.
  let unknown: PlainEmbed.Unknown

  /// Whether a link names it, and no embed.
  let isMention: Bool

  /// The video of an embed that is the line of that number.
  init(_ embed: PlainEmbed, line: Int) {
    link = embed.link
    title = embed.title
    location = SourceLocation(line: line, column: 1)
    start = embed.start
    unknown = embed.unknown
    isMention = false
  }

  /// The video that a link of a line names that begins at an offset.
  init(_ mention: PlainMention, line: Int, from lineStart: Int) {
    link = mention.link
    title = nil
    location = SourceLocation(line: line, column: mention.start - lineStart + 1)
    start = mention.start
    unknown = PlainEmbed.Unknown()
    isMention = true
  }
}
