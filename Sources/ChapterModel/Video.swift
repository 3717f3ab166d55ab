/// A video that a talk can be seen in, or a recording that it can be heard in.
public struct Video: Hashable, Sendable {
  /// Who serves it.
  public var host: VideoHost

  /// The host's id: for YouTube 11 of `[0-9A-Za-z_-]`, for a recording its URL.
  public var id: String

  /// The title its embed gives it, which may differ from the talk's.
  public var title: String?

  /// The playlist of the talk's first link to this video.
  public var list: String?

  /// The place in that playlist, as written.
  public var index: String?

  /// How long it lasts, where the post says so.
  public var duration: Timestamp?

  /// Where the talk starts in it, where the post says so: one of several talks of a long video.
  public var start: Timestamp?

  /// Where the post names it first.
  public var location: SourceLocation

  /// A video with that id.
  public init(
    host: VideoHost = .youTube, id: String, title: String? = nil, list: String? = nil,
    index: String? = nil,
    duration: Timestamp? = nil, start: Timestamp? = nil, location: SourceLocation = .start
  ) {
    self.host = host
    self.id = id
    self.title = title
    self.list = list
    self.index = index
    self.duration = duration
    self.start = start
    self.location = location
  }

  /// The link to this video, at a time where one is given.
  public func link(at start: Timestamp? = nil) -> VideoLink {
    VideoLink(host: host, videoID: id, list: list, index: index, start: start)
  }
}
