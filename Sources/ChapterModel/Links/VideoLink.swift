/// A link to a YouTube video: which one, from which playlist, from which second on.
///
/// It leaves out what only follows people about (`si`, `feature`, …). Its reader stands in
/// `VideoLink+Reading.swift`.
public struct VideoLink: Hashable, Sendable {
  /// The video's 11 characters.
  public var videoID: String

  /// The playlist the link stays in.
  public var list: String?

  /// The place in the playlist, as written.
  public var index: String?

  /// Where it starts to play; nil where the link names no time, which differs from 0:00.
  public var start: Timestamp?

  /// A link to a video.
  public init(
    videoID: String, list: String? = nil, index: String? = nil, start: Timestamp? = nil
  ) {
    self.videoID = videoID
    self.list = list
    self.index = index
    self.start = start
  }

  /// The link as text, always in whole seconds: the one spelling that all players read alike.
  public func url(_ style: LinkStyle = .watch) -> String {
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
