import ChapterModel

/// A section of a plain post with a video, before the titles of the others are known.
struct PlainTalk {
  /// The heading's text.
  let title: String

  /// The number of the heading's line.
  let line: Int

  /// Its video.
  let video: PlainVideo

  /// Its chapters, where their lines are all written alike.
  let list: PlainList?

  /// The lines of its chapters, where they aren't.
  let chapters: [ChapterLine]

  /// What else its section says.
  let text: SectionText

  /// Whether its section says more of a talk than its video.
  var saysMore: Bool {
    !text.speakers.isEmpty || text.language != nil || list != nil || !chapters.isEmpty
  }
}
