/// A host that serves YouTube's videos.
enum YouTubeHost {
  /// `youtube.com` and its kin, whose paths say what the page is.
  case full

  /// `youtu.be`, whose path is the id.
  case short

  /// The pictures' host, whose paths hold the id of their video.
  case pictures

  /// `vnd.youtube:ID`, the scheme of the apps.
  case app

  /// The host of a URL and the offset behind it, where its path begins; nil for any other host.
  ///
  /// The scheme is `http`, `https` or none, and labels are compared, never suffixes: neither
  /// `evilyoutube.com` nor `youtube.com.evil.example` nor `youtube.com@evil.example` is YouTube.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> (YouTubeHost, path: Int)? {
    let end = range.upperBound
    var start = range.lowerBound
    let scheme = text.firstOffset(from: start, before: end) {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/")
    }
    if text.spells("vnd.youtube", in: start..<scheme) {
      return (.app, text.firstOffset(from: scheme + 1, before: end) { $0 != UInt8(ascii: "/") })
    }
    if text.has("://", at: scheme, before: end) {
      guard isWeb(text, start..<scheme) else { return nil }
      start = scheme + 1
    }
    if text.has("//", at: start, before: end) { start += 2 }
    let path = text.firstOffset(from: start, before: end) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || LinkParameter.isSeparator($0)
    }
    return host(text, in: withoutPort(text, start..<path)).map { ($0, path) }
  }

  private static func isWeb(_ text: Span<UInt8>, _ scheme: Range<Int>) -> Bool {
    text.spells("https", in: scheme) || text.spells("http", in: scheme)
  }

  private static func withoutPort(_ text: Span<UInt8>, _ authority: Range<Int>) -> Range<Int> {
    let colon = text.firstOffset(from: authority.lowerBound, before: authority.upperBound) {
      $0 == UInt8(ascii: ":")
    }
    guard colon < authority.upperBound else { return authority }
    let stop = text.firstOffset(from: colon + 1, before: authority.upperBound) { !$0.isDigit }
    return stop == authority.upperBound ? authority.lowerBound..<colon : authority
  }

  private static func host(_ text: Span<UInt8>, in range: Range<Int>) -> YouTubeHost? {
    let bare = withoutLabel(text, range)
    switch bare.count {
    case 8: return text.spells("youtu.be", in: bare) ? .short : nil
    case 9: return text.spells("ytimg.com", in: bare) ? .pictures : nil
    case 11: return text.spells("youtube.com", in: bare) ? .full : nil
    case 15: return text.spells("youtubekids.com", in: bare) ? .full : nil
    case 20: return text.spells("youtube-nocookie.com", in: bare) ? .full : nil
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
