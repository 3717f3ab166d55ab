import ChapterModel

/// What the name of a shortcode, a component or an include says of the video that it embeds.
enum EmbedName: Equatable {
  /// YouTube's: an id alone will do.
  case youTube

  /// Vimeo's: a number alone will do.
  case vimeo

  /// PeerTube's: a host and an id, or a URL.
  case peerTube

  /// A video's of any host: a URL, or an id that nothing else could be.
  case video

  /// Something else's, which a URL of a video may stand in all the same.
  case other

  /// What a name says, such as `lite-youtube`, `embed/youtube.html`, `yt`, `ReactPlayer`.
  init(_ name: String) {
    if name == "youtube" {
      self = .youTube
      return
    }
    let folded = name.lowercased()
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    if folded.contains("youtu") || words.contains("yt") || words.contains("ytb") {
      self = .youTube
    } else if folded.contains("vimeo") {
      self = .vimeo
    } else if folded.contains("peertube") {
      self = .peerTube
    } else if Self.videoWords.contains(where: { folded.contains($0) }) {
      self = .video
    } else {
      self = .other
    }
  }

  /// The host that a parameter such as `provider="youtube"` or a lone first one names.
  init?(provider: String) {
    switch provider.lowercased() {
    case "youtube", "yt", "youtu.be", "youtube.com": self = .youTube
    case "vimeo", "vimeo.com": self = .vimeo
    case "peertube": self = .peerTube
    default: return nil
    }
  }

  private static let videoWords = ["video", "player", "embed", "fancybox", "movie", "recording"]
}
