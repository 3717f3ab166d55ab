/// A host that serves YouTube's videos.
enum YouTubeHost {
  /// `youtube.com` and its kin, whose paths say what the page is.
  case full

  /// `youtu.be`, whose path is the id.
  case short

  /// The pictures' host, whose paths hold the id of their video.
  case pictures

  /// `vnd.youtube:ID`, the scheme of the apps, where the id takes the host's place.
  case app

  /// The host of a URL; nil for any other host.
  ///
  /// Labels are compared, never suffixes: neither `evilyoutube.com` nor `youtube.com.evil.example`
  /// is YouTube.
  init?(_ text: Span<UInt8>, _ address: LinkAddress) {
    if address.scheme == .app {
      self = .app
      return
    }
    let bare = Self.withoutLabel(text, address.host)
    switch bare.count {
    case 8 where text.spells("youtu.be", in: bare): self = .short
    case 9 where text.spells("ytimg.com", in: bare): self = .pictures
    case 11 where text.spells("youtube.com", in: bare): self = .full
    case 15 where text.spells("youtubekids.com", in: bare): self = .full
    case 20 where text.spells("youtube-nocookie.com", in: bare): self = .full
    default: return nil
    }
  }

  /// A host without its first label, where that is one of those YouTube answers at.
  private static func withoutLabel(_ text: Span<UInt8>, _ host: Range<Int>) -> Range<Int> {
    let dot = text.firstOffset(from: host.lowerBound, before: host.upperBound) {
      $0 == UInt8(ascii: ".")
    }
    let label = host.lowerBound..<dot
    guard labels.contains(where: { text.spells($0, in: label) }) else { return host }
    return min(dot + 1, host.upperBound)..<host.upperBound
  }

  private static let labels: [StaticString] = ["www", "m", "music", "gaming", "img", "i"]
}
