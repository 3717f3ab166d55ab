import ChapterModel

/// Whether a text may name a video at all: a quick look that spares most posts of a site the reading
/// of their blocks. One pass; what it finds is looked at again.
enum VideoTraces {
  /// Whether any host, shortcode or file of a recording shows in a range.
  static func hold(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset += text.countBeforeVideoTrace(in: offset..<range.upperBound)
      guard offset < range.upperBound else { return false }
      if isTrace(text, at: offset, in: range) { return true }
      offset += 1
    }
    return false
  }

  /// Whether a trace begins at an offset, or has a dot there.
  private static func isTrace(_ text: Span<UInt8>, at offset: Int, in range: Range<Int>) -> Bool {
    let rest = offset..<range.upperBound
    switch text[offset] {
    case UInt8(ascii: "y"), UInt8(ascii: "Y"):
      return text.begins(rest, with: "youtu") || text.begins(rest, with: "ytimg")
        || isYT(text, at: offset, range)
    case UInt8(ascii: "v"), UInt8(ascii: "V"):
      return text.begins(rest, with: "vimeo") || text.begins(rest, with: "videoid")
    case UInt8(ascii: "/"): return isPeerTube(text, at: offset, before: range.upperBound)
    case UInt8(ascii: "."):
      return isMediaCCC(text, atDot: offset, range)
        || isRecording(text, at: offset, before: range.upperBound)
    case UInt8(ascii: "{"): return isVideoCall(text, at: offset, before: range.upperBound)
    default: return false
    }
  }

  private static func isMediaCCC(_ text: Span<UInt8>, atDot dot: Int, _ range: Range<Int>) -> Bool {
    dot - 5 >= range.lowerBound
      && text.begins(dot - 5..<range.upperBound, with: "media.ccc.de")
  }

  /// `{{< yt ID >}}`, `<Yt id=…>`: the short name, behind a blank or an angle.
  private static func isYT(_ text: Span<UInt8>, at offset: Int, _ range: Range<Int>) -> Bool {
    text.begins(offset..<range.upperBound, with: "yt") && offset > range.lowerBound
      && offset + 2 < range.upperBound && !text[offset + 2].isDigitOrLetter
      && !text[offset - 1].isDigitOrLetter
  }

  /// `{{< video …`, `{% include video …`, `{{ page.…`: a call that may take an id alone.
  private static func isVideoCall(_ text: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    let isOpening = text.has("{{", at: start, before: end) || text.has("{%", at: start, before: end)
    guard isOpening else { return false }
    let limit = min(end, start + 80)
    let stop = text.firstOffset(from: start, before: limit) {
      $0.isLineEnd || $0 == UInt8(ascii: "}")
    }
    return (["video", "embed", "player", "peertube"] as [StaticString]).contains {
      text.firstOffset(of: $0, in: start..<stop) != nil
    }
  }

  private static func isPeerTube(_ text: Span<UInt8>, at offset: Int, before end: Int) -> Bool {
    text.has("/w/", at: offset, before: end) || text.has("/videos/watch/", at: offset, before: end)
      || text.has("/videos/embed/", at: offset, before: end)
  }

  /// A file's ending, in front of which stands a URL or a path.
  private static func isRecording(_ text: Span<UInt8>, at dot: Int, before end: Int) -> Bool {
    guard dot + 3 < end, text[dot + 1].isLetter else { return false }
    let stop = text.firstOffset(from: dot + 1, before: min(end, dot + 6)) { !$0.isDigitOrLetter }
    return RecordingURL.isExtension(text, dot + 1..<stop)
  }

  /// What a link leads to, where that may be a video: most links of most posts are told from those by a
  /// look at their traces, in a tenth of the steps. What has to be mended first may hide them.
  static func reading(ofLink url: Range<Int>, _ text: Span<UInt8>) -> LinkReading {
    let isPlain = mended.first(1, text, in: url) == url.upperBound
    return isPlain && !hold(text, in: url) ? LinkReading() : LinkReading(text, in: url)
  }

  /// The bytes that stand for others in links, or go.
  private static let mended = ByteClasses([
    (1, Array(0...0x20) + Array("%&;\\<>\"".utf8) + Array(0x7F...0xFF))
  ])
}
