import ChapterModel

/// A section of a plain post with a video, before the titles of the others are known.
struct PlainTalk {
  /// The heading's text.
  let title: String

  /// Where the heading begins.
  let start: Int

  /// What embeds its video.
  let embed: PlainEmbed

  /// Its chapters, where their lines are all written alike.
  let list: PlainList?

  /// The lines of its chapters, where they aren't.
  let chapters: [ChapterLine]

  /// What else its section says.
  let text: SectionText
}
