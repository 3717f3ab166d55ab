import ChapterModel

/// What the link of a chapter's line says.
///
/// It is shared: lines are copied from stage to stage, and six strings of a link in each of them took a
/// tenth of the time that a post took to read.
final class LineLink: Sendable {
  /// The link as written; nil for an embed.
  let written: String?

  /// The video that it leads to.
  let video: VideoLink?

  /// Where its target stands in the file, for the links of lists.
  let destination: Range<Int>?

  /// What is odd about it as it is written.
  let flaws: [LinkFlaw]

  /// The time that it names.
  let time: Timestamp?

  /// A link that is read already.
  init(
    written: String? = nil, video: VideoLink? = nil, destination: Range<Int>? = nil,
    flaws: [LinkFlaw] = [], time: Timestamp? = nil
  ) {
    self.written = written
    self.video = video
    self.destination = destination
    self.flaws = flaws
    self.time = time
  }

  /// Whether it leads to another video than `own`.
  func leadsElsewhere(than own: VideoLink) -> Bool {
    video.map { !$0.isSameVideo(as: own) } ?? false
  }

  /// The link of a line, whose destination may jump in the page's own video.
  convenience init(_ link: InlineLink, _ text: Span<UInt8>) {
    let reading = LinkReading(text, in: link.destination)
    self.init(
      written: text.text(link.destination), video: reading.link, destination: link.destination,
      flaws: reading.flaws,
      time: reading.link.map { $0.start } ?? OwnJump.time(text, in: link.destination))
  }
}
