/// A URL without what word processors and line breaks left in it, and what of that is odd.
///
/// Line breaks and the blanks behind them go, as an `href` has them that is broken over two lines;
/// so do invisible signs, quotation marks of typographers around the URL, and the backslashes that
/// Markdown has in front of `_`. A wide blank or a closing quotation mark ends it.
struct MendedURL {
  private var bytes: [UInt8] = []

  /// Where each byte stands in the text.
  private var sources: [Int] = []
  private var flaws: [LinkFlaw] = []
  private var hasPath = false

  /// The URL of a range, nil where nothing has to be mended.
  init?(_ text: Span<UInt8>, in url: Range<Int>) {
    let first = text.firstOffset(
      from: url.lowerBound, before: url.upperBound, where: Self.needsLook)
    guard first < url.upperBound else { return nil }
    var offset = url.lowerBound
    while offset < url.upperBound {
      guard let next = take(text, at: offset, before: url.upperBound) else { break }
      offset = next
    }
    if bytes.count == url.count { return nil }
  }

  /// What came of reading it, with its flaws where they stand in the text.
  var reading: LinkReading {
    let span = bytes.span
    return placed(LinkReading(span, url: 0..<bytes.count))
  }

  /// The same where it may be an id of YouTube, too.
  var idOrURLReading: LinkReading {
    let span = bytes.span
    return placed(LinkReading(span, idOrURL: 0..<bytes.count))
  }

  private func placed(_ read: LinkReading) -> LinkReading {
    LinkReading(
      read.link, flaws: flaws + read.flaws.map { LinkFlaw($0.rule, source(of: $0.range)) })
  }

  private func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return sources[0]..<sources[0] }
    return sources[range.lowerBound]..<sources[range.upperBound - 1] + 1
  }

  /// Whether a byte may have to go: a line end, a backslash, or the first one of a sign outside of
  /// ASCII that is no letter.
  private static func needsLook(_ byte: UInt8) -> Bool {
    byte.isLineEnd || byte == UInt8(ascii: "\\") || byte == 0xC2 || byte == 0xE2 || byte == 0xE3
      || byte == 0xEF
  }

  /// Takes what stands at an offset; the offset behind it, or nil where the URL ends.
  private mutating func take(_ text: Span<UInt8>, at offset: Int, before end: Int) -> Int? {
    let byte = text[offset]
    if byte.isLineEnd {
      return text.firstOffset(from: offset, before: end) { !$0.isLineEnd && !$0.isBlank }
    }
    if byte == UInt8(ascii: "\\"), hasPath, offset + 1 < end,
      Self.isEscaped(text[offset + 1])
    {
      return offset + 1
    }
    if let sign = OddSign(text, at: offset, before: end) {
      flaws.append(LinkFlaw(sign.rule, offset..<offset + sign.length))
      return sign.endsURL && !bytes.isEmpty ? nil : offset + sign.length
    }
    hasPath = hasPath || byte == UInt8(ascii: "/")
    bytes.append(byte)
    sources.append(offset)
    return offset + 1
  }

  /// Whether Markdown's authors and tools write a backslash in front of a byte of a URL.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "_", "-", "&", "=", "?", "#", "~", "*", ".": true
    default: false
    }
  }
}
