/// A link to a video: at which host, which one, from which playlist, from which second on.
///
/// It leaves out what only follows people about (`si`, `feature`, …). Its reader stands in
/// `VideoLink+Reading.swift`.
public struct VideoLink: Hashable, Sendable {
  /// Who serves the video.
  public var host: VideoHost

  /// The host's id of the video: for YouTube 11 characters, for a recording its URL.
  public var videoID: String

  /// The playlist the link stays in.
  public var list: String?

  /// The place in the playlist, as written.
  public var index: String?

  /// Where it starts to play; nil where the link names no time, which differs from 0:00.
  public var start: Timestamp?

  /// A link to a video.
  public init(
    host: VideoHost = .youTube, videoID: String, list: String? = nil, index: String? = nil,
    start: Timestamp? = nil
  ) {
    self.host = host
    self.videoID = videoID
    self.list = list
    self.index = index
    self.start = start
  }

  /// The link as text, always in whole seconds: the one spelling that all players read alike.
  ///
  /// - Parameter style: the form of a link to YouTube; other hosts have one form each.
  /// - Returns: a URL.
  public func url(_ style: LinkStyle = .watch) -> String {
    switch host {
    case .youTube: youTubeURL(style)
    case .vimeo: "https://vimeo.com/\(videoID)" + time("#t=", "s")
    case .peerTube(let origin): "\(origin)/w/\(videoID)" + time("?start=", "s")
    case .mediaCCC: "https://media.ccc.de/v/\(videoID)" + time("#t=", "")
    case .recording: videoID + time("#t=", "")
    }
  }

  /// Whether two links lead into the same video; of Vimeo's unlisted ones the number decides,
  /// whether the key is there or not.
  public func isSameVideo(as other: VideoLink) -> Bool {
    guard host == other.host else { return false }
    guard host == .vimeo else { return videoID == other.videoID }
    return videoID.prefix { $0 != "/" } == other.videoID.prefix { $0 != "/" }
  }

  private func time(_ name: String, _ unit: String) -> String {
    start.map { "\(name)\($0.seconds)\(unit)" } ?? ""
  }

  private func youTubeURL(_ style: LinkStyle) -> String {
    switch style {
    case .watch:
      "https://www.youtube.com/watch?v=\(videoID)"
        + parameter("&list=", list) + parameter("&index=", index)
        + (start.map { "&t=\($0.seconds)s" } ?? "")
    case .short:
      "https://youtu.be/\(videoID)"
        + query([list.map { "list=\($0)" }, start.map { "t=\($0.seconds)" }])
    case .embed:
      "https://www.youtube.com/embed/\(videoID)" + query([start.map { "start=\($0.seconds)" }])
    }
  }

  private func parameter(_ name: String, _ value: String?) -> String {
    value.map { name + $0 } ?? ""
  }

  private func query(_ parts: [String?]) -> String {
    let present = parts.compactMap(\.self)
    return present.isEmpty ? "" : "?" + present.joined(separator: "&")
  }
}
