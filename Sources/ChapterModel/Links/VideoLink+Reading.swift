extension VideoLink {
  /// The link that a URL spells, or nil where it leads to no YouTube video.
  public init?(_ url: some StringProtocol) {
    let link = url.withBytes { bytes in Self.read(bytes, in: 0..<bytes.count) }
    guard let link else { return nil }
    self = link
  }

  /// The link that people type or a key of front matter holds: a URL, or an id, behind which a
  /// `?` and parameters may stand. In running text an id alone is no link, any word could be one.
  public init?(idOrURL text: some StringProtocol) {
    let link = text.withBytes { bytes -> VideoLink? in
      let range = bytes.trimmed(0..<bytes.count)
      guard let id = VideoID.read(bytes, in: range),
        id.upperBound == range.upperBound || LinkParameter.isSeparator(bytes[id.upperBound])
      else { return Self.read(bytes, in: range) }
      return LinkParts(bytes, id: id, before: range.upperBound).link(in: bytes)
    }
    guard let link else { return nil }
    self = link
  }

  /// The link that a range of a text spells as a URL, or nil where it leads to no YouTube video.
  ///
  /// It knows the forms that posts hold: `/watch?v=ID`, `youtu.be/ID`, `/embed/ID`, `/live/ID`,
  /// `/shorts/ID`, `/v/ID`, `/e/ID`, with or without a scheme, on YouTube's hosts alone. Blanks
  /// around the URL and line breaks within are passed over. A malformed time gives none. `list` and
  /// `index` stay as written up to the first byte that has no place in a URL, what tracks people
  /// goes. It reads each byte a few times at most.
  public static func read(_ text: Span<UInt8>, in range: Range<Int>) -> VideoLink? {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
    let url = text.trimmed(range)
    let lineEnd = text.firstOffset(from: url.lowerBound, before: url.upperBound, where: \.isLineEnd)
    guard lineEnd == url.upperBound else {
      let joined = joined(text, in: url)
      let span = joined.span
      return read(span, in: 0..<joined.count)
    }
    guard let (host, path) = YouTubeHost.read(text, in: url) else { return nil }
    return LinkParts(text, host: host, path: path..<url.upperBound)?.link(in: text)
  }

  /// The bytes of a URL without its line breaks and the blanks behind them, as an `href` has that
  /// is broken over two lines.
  private static func joined(_ text: Span<UInt8>, in range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var isBehindBreak = false
    for offset in range {
      let byte = text[offset]
      isBehindBreak = byte.isLineEnd || (isBehindBreak && byte.isBlank)
      if !isBehindBreak { bytes.append(byte) }
    }
    return bytes
  }
}
