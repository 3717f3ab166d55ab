import ChapterModel

/// A section of a plain post with a video, before the titles of the others are known.
struct PlainTalk {
  /// The heading's text.
  let title: String

  /// Where the heading begins.
  let start: Int

  /// What embeds its video.
  let embed: PlainEmbed

  /// The lines of its chapters, none without.
  let chapters: [ChapterLine]

  /// What else its section says.
  let text: SectionText
}
