/// A host that looks like YouTube and is another's: `evilyoutube.com`, `youtube.com.evil.example`.
enum ForeignHost {
  /// The flaw of such a host in front of what would be a video there.
  static func flaws(
    _ text: Span<UInt8>, _ address: LinkAddress, before end: Int
  ) -> [LinkFlaw] {
    guard looksLikeYouTube(text, address.authority), !isYouTubes(text, address.host) else {
      return []
    }
    let asWatchPage = LinkParts(text, host: .full, address, before: end)
    let asShortLink = LinkParts(text, host: .short, address, before: end)
    let hasVideo = [asWatchPage, asShortLink].contains { $0?.link(in: text) != nil }
    return hasVideo ? [LinkFlaw(.foreignHost, address.authority)] : []
  }

  private static func looksLikeYouTube(_ text: Span<UInt8>, _ authority: Range<Int>) -> Bool {
    guard authority.count > 8 else { return false }
    return (authority.lowerBound...authority.upperBound - 6).contains {
      text.spells("youtu", in: $0..<$0 + 5)
    }
  }

  /// Whether a host belongs to YouTube, though it serves no videos: `studio.youtube.com`,
  /// `blog.youtube`.
  private static func isYouTubes(_ text: Span<UInt8>, _ host: Range<Int>) -> Bool {
    ends(text, host, with: ".youtube.com") || ends(text, host, with: ".youtube")
  }

  private static func ends(
    _ text: Span<UInt8>, _ host: Range<Int>, with name: StaticString
  ) -> Bool {
    let length = name.utf8CodeUnitCount
    return host.count > length
      && text.spells(name, in: host.upperBound - length..<host.upperBound)
  }
}
