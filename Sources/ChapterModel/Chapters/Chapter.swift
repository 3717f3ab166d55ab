/// A part of a talk with a name: where it starts and what it is about.
///
/// Its id and its link need the talk around it: `Talk.chapterID(at:)`, `Talk.link(to:)`.
public struct Chapter: Hashable, Sendable {
  /// Where it starts in its video.
  public var start: Timestamp

  /// Where it ends: as written, else the next chapter's start, else the video's duration; nil for
  /// the last chapter of a video whose duration is not known.
  public var end: Timestamp?

  /// The title as plain text; never empty.
  public var title: String

  /// How deep it is nested in its list, 0 at the top.
  public var level: Int

  /// The stamp as written, such as `14:44`; nil where only the link holds the time.
  public var label: String?

  /// The link as written; nil where the author wrote none.
  public var writtenLink: String?

  /// Which of the talk's videos it lies in, an index of `Talk.videos`.
  public var videoIndex: Int

  /// Whether it is a jump, a heading or a link in the text that leads into the video, rather than a
  /// line of a list.
  public var isJump: Bool

  /// Where it stands in the post: the first byte of its stamp or link.
  public var location: SourceLocation

  /// A chapter from a start on.
  public init(
    start: Timestamp, end: Timestamp? = nil, title: String, level: Int = 0,
    label: String? = nil, writtenLink: String? = nil, videoIndex: Int = 0,
    isJump: Bool = false, location: SourceLocation = .start
  ) {
    self.start = start
    self.end = end
    self.title = title
    self.level = level
    self.label = label
    self.writtenLink = writtenLink
    self.videoIndex = videoIndex
    self.isJump = isJump
    self.location = location
  }

  /// How long it lasts in seconds, where its end is known and does not lie before its start.
  public var duration: Timestamp? {
    guard let end, end >= start else { return nil }
    return Timestamp(seconds: end.seconds - start.seconds)
  }

  /// The link to it at its start, nil without a video; for who asks for many links of a talk, whose
  /// videos these are.
  public func link(among videos: [Video]) -> VideoLink? {
    if let written = writtenLink.flatMap({ VideoLink($0) }) {
      let video = videos.first { $0.link().isSameVideo(as: written) }
      let source = written.list == nil ? video?.link() ?? written : written
      return VideoLink(
        host: written.host, videoID: written.videoID, list: source.list, index: source.index,
        start: start)
    }
    return videos.indices.contains(videoIndex) ? videos[videoIndex].link(at: start) : nil
  }
}
