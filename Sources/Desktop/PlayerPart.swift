/// A part of a video to be played.
public struct PlayerPart: Hashable, Sendable {
  /// The video's link.
  public let link: String

  /// The second to begin at.
  public let start: Int

  /// The second to end at; nil for the video's end.
  public let end: Int?

  /// A part of a video.
  public init(link: String, start: Int, end: Int? = nil) {
    self.link = link
    self.start = start
    self.end = end
  }
}
