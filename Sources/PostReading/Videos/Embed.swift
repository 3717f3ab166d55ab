import ChapterModel

/// A place where a post embeds a video, or means to.
struct Embed: Equatable {
  /// Where it stands.
  let offset: Int

  /// The video; nil where it can't be read.
  let mention: VideoMention?

  /// What is odd about an embed whose video can't be read; a mention has its own.
  let flaws: [LinkFlaw]

  /// What came of reading an embed; nil where it is none.
  init?(_ reading: LinkReading, rank: VideoMention.Rank = .embed, title: String?, offset: Int) {
    guard reading.link != nil || !reading.flaws.isEmpty else { return nil }
    self.offset = offset
    mention = reading.link.map {
      VideoMention(
        rank: rank, link: $0, title: title.flatMap { $0.isEmpty ? nil : $0 }, offset: offset,
        flaws: reading.flaws)
    }
    flaws = reading.link == nil ? reading.flaws : []
  }
}
