extension VideoLink {
  /// The link that a URL spells, or nil where it leads to no video.
  public init?(_ url: some StringProtocol) {
    let link = url.withBytes { bytes in Self.read(bytes, in: 0..<bytes.count) }
    guard let link else { return nil }
    self = link
  }

  /// The same of a string, by the bytes that it has.
  public init?(_ url: String) {
    let span = url.utf8Span.span
    guard let link = Self.read(span, in: 0..<span.count) else { return nil }
    self = link
  }

  /// The link that people type or a key of front matter holds: a URL, or an id of YouTube, behind
  /// which a `?` and parameters may stand. In running text an id alone is no link, any word could
  /// be one.
  public init?(idOrURL text: some StringProtocol) {
    let link = text.withBytes { bytes in
      LinkReading(bytes, idOrURLIn: 0..<bytes.count).link
    }
    guard let link else { return nil }
    self = link
  }

  /// The link that a range of a text spells as a URL, or nil where it leads to no video.
  /// `LinkReading` has the grammar and says what is odd.
  public static func read(_ text: Span<UInt8>, in range: Range<Int>) -> VideoLink? {
    LinkReading(text, in: range).link
  }
}
