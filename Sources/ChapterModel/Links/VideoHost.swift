/// Who serves a video, and so how a time is written in its links.
public enum VideoHost: Hashable, Sendable {
  /// YouTube, whose ids are 11 of `[0-9A-Za-z_-]`.
  case youTube

  /// Vimeo; the id is the number, for an unlisted video with its key behind a slash.
  case vimeo

  /// A PeerTube instance, of which everyone may run one: `https://framatube.org`.
  case peerTube(origin: String)

  /// `media.ccc.de`; the id is the last part of the page's path.
  case mediaCCC

  /// No host, but a file of sound or film of its own; the id is its URL.
  case recording

  /// The host's name, as lists and JSON have it.
  public var name: String {
    switch self {
    case .youTube: "youtube"
    case .vimeo: "vimeo"
    case .peerTube: "peertube"
    case .mediaCCC: "media.ccc.de"
    case .recording: "recording"
    }
  }
}
