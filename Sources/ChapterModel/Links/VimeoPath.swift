/// The paths of Vimeo's videos.
///
/// ```
/// path = "/" ID ["/" KEY] | "/video/" ID | "/channels/" name "/" ID
///      | "/groups/" name "/videos/" ID | ("/album/" | "/showcase/") number "/video/" ID
/// ```
/// An unlisted video has a key, in the player's links as `?h=KEY`. The time is `#t=884s`.
enum VimeoPath {
  /// The link of a path; without one where it leads to no video.
  static func read(_ text: Span<UInt8>, _ address: LinkAddress, before end: Int) -> LinkReading {
    var parts = PathParts(text, from: address.path, before: end)
    guard let id = id(text, &parts) else { return LinkReading() }
    var time = TimeParameters(text, from: parts.end, before: end, names: ["t"], as: .units)
    let key = parts.next(text).flatMap { isKey(text, $0) ? $0 : nil } ?? time.value(text, of: "h")
    var videoID = text.text(id)
    if let key, isKey(text, key) { videoID += "/" + text.text(key) }
    if address.scheme == .http { time.note(.legacyURL, address.start..<address.start + 4) }
    return LinkReading(
      VideoLink(host: .vimeo, videoID: videoID, start: time.start), flaws: time.flaws)
  }

  /// The number in a path; what follows it is left to the caller.
  private static func id(_ text: Span<UInt8>, _ parts: inout PathParts) -> Range<Int>? {
    guard let first = parts.next(text) else { return nil }
    if let id = number(text, first) { return id }
    if text.spells("video", in: first) { return parts.next(text).flatMap { number(text, $0) } }
    let isShowcase = text.spells("album", in: first) || text.spells("showcase", in: first)
    let isGroup = text.spells("groups", in: first)
    guard isShowcase || isGroup || text.spells("channels", in: first), parts.next(text) != nil,
      let third = parts.next(text)
    else { return nil }
    if text.spells("channels", in: first) { return number(text, third) }
    guard text.spells(isGroup ? "videos" : "video", in: third) else { return nil }
    return parts.next(text).flatMap { number(text, $0) }
  }

  private static func number(_ text: Span<UInt8>, _ part: Range<Int>) -> Range<Int>? {
    let end = text.firstOffset(from: part.lowerBound, before: part.upperBound) { !$0.isDigit }
    guard (1...12).contains(end - part.lowerBound),
      end == part.upperBound || !VideoID.isIDByte(text[end])
    else { return nil }
    return part.lowerBound..<end
  }

  private static func isKey(_ text: Span<UInt8>, _ part: Range<Int>) -> Bool {
    (6...20).contains(part.count) && part.allSatisfy { text[$0].isHexDigit }
  }
}
