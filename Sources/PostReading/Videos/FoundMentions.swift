import ChapterModel

/// The videos that a section names.
struct FoundMentions {
  /// The mentions in the order written.
  let mentions: [VideoMention]

  /// What is odd about embeds whose video can't be read.
  let flaws: [LinkFlaw]
}
