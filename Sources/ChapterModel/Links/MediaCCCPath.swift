/// The paths of media.ccc.de's talks: `/v/SLUG`, and `/v/SLUG/oembed` for iframes. The time is
/// `#t=884`, as the W3C's media fragments have it. A conference's page, `/c/…`, is no talk.
enum MediaCCCPath {
  /// The link of a path; without one where it leads to no talk.
  static func read(_ text: Span<UInt8>, _ address: LinkAddress, before end: Int) -> LinkReading {
    var parts = PathParts(text, from: address.path, before: end)
    guard let word = parts.next(text), text.spells("v", in: word), let part = parts.next(text)
    else { return LinkReading() }
    let slugEnd = text.firstOffset(from: part.lowerBound, before: part.upperBound) {
      !VideoID.isIDByte($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "~")
    }
    let slug = part.lowerBound..<slugEnd
    guard !slug.isEmpty else { return LinkReading() }
    var time = TimeParameters(text, from: parts.end, before: end, names: ["t"], as: .fragment)
    if slugEnd < part.upperBound { time.note(.trailingJunk, slugEnd..<part.upperBound) }
    if address.scheme == .http { time.note(.legacyURL, address.start..<address.start + 4) }
    return LinkReading(
      VideoLink(host: .mediaCCC, videoID: text.text(slug), start: time.start), flaws: time.flaws)
  }
}
