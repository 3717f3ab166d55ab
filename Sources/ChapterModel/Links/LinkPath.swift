/// The paths of YouTube's pages, as byte ranges of a URL.
enum LinkPath {
  /// The pages whose parameters name the video.
  private static let pages: [StaticString] = ["", "watch", "watch_popup", "attribution_link"]

  /// The first parts of the paths whose second is the id.
  private static let words: [StaticString] = [
    "embed", "live", "shorts", "v", "e", "vi", "vi_webp", "w", "watch",
  ]

  /// Whether a path, which ends before the parameters, leaves the video to these.
  static func isPage(_ text: Span<UInt8>, _ path: Range<Int>) -> Bool {
    let name = withoutSlashes(text, path)
    return pages.contains { text.spells($0, in: name) }
  }

  /// Whether a path is an iframe's.
  static func isEmbed(_ text: Span<UInt8>, _ path: Range<Int>) -> Bool {
    text.spells("embed", in: firstPart(text, path))
  }

  /// Whether a path is one that YouTube gave up for others: `/v/ID`, `/e/ID`.
  static func isLegacy(_ text: Span<UInt8>, _ path: Range<Int>) -> Bool {
    let word = firstPart(text, path)
    return text.spells("v", in: word) || text.spells("e", in: word)
  }

  /// The id in the second part of a path.
  static func id(_ text: Span<UInt8>, in path: Range<Int>) -> Range<Int>? {
    placeOfID(text, in: path).flatMap { VideoID.read(text, in: $0) }
  }

  /// The second part of a path with all behind it, where the first says that it is an id.
  static func placeOfID(_ text: Span<UInt8>, in path: Range<Int>) -> Range<Int>? {
    let word = firstPart(text, path)
    guard words.contains(where: { text.spells($0, in: word) }) else { return nil }
    return pastSlashes(text, word.upperBound..<path.upperBound)
  }

  /// The id of the pages of 2009: `/user/NAME#p/a/u/1/ID`.
  static func idOfChannelPage(
    _ text: Span<UInt8>, _ path: Range<Int>, before end: Int
  ) -> Range<Int>? {
    guard text.spells("user", in: firstPart(text, path)),
      text.has("#p/", at: path.upperBound, before: end)
    else { return nil }
    var last = path.upperBound
    for offset in path.upperBound..<end where text[offset] == UInt8(ascii: "/") {
      last = offset + 1
    }
    return VideoID.read(text, in: last..<end)
  }

  /// A range without the slashes it begins with.
  static func pastSlashes(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let start = text.firstOffset(from: range.lowerBound, before: range.upperBound) {
      $0 != UInt8(ascii: "/")
    }
    return start..<range.upperBound
  }

  private static func firstPart(_ text: Span<UInt8>, _ path: Range<Int>) -> Range<Int> {
    let path = pastSlashes(text, path)
    let slash = text.firstOffset(from: path.lowerBound, before: path.upperBound) {
      $0 == UInt8(ascii: "/")
    }
    return path.lowerBound..<slash
  }

  private static func withoutSlashes(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let range = pastSlashes(text, range)
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == UInt8(ascii: "/") { end -= 1 }
    return range.lowerBound..<end
  }
}
