public import ChapterModel

/// A part of a video to be played.
public struct PlayedPart: Hashable, Sendable {
  /// The video's link, without a time.
  public let link: String

  /// Where to begin.
  public let start: Timestamp

  /// Where to end; nil for the video's end.
  public let end: Timestamp?

  /// A part of a video.
  public init(link: String, start: Timestamp, end: Timestamp? = nil) {
    self.link = link
    self.start = start
    self.end = end
  }
}
