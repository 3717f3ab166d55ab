import ChapterModel

/// Whether a text may name a video at all: a quick look that spares most posts of a site the reading
/// of their blocks. One pass; what it finds is looked at again.
enum VideoTraces {
  /// Whether any host, shortcode or file of a recording shows in a range.
  static func hold(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while true {
      offset = text.skip(in: offset..<range.upperBound) { !mayBegin($0) }
      guard offset < range.upperBound else { return false }
      switch text[offset] {
      case UInt8(ascii: "y"), UInt8(ascii: "Y"):
        if text.begins(offset..<range.upperBound, with: "youtu") || isYT(text, at: offset, range) {
          return true
        }
      case UInt8(ascii: "v"), UInt8(ascii: "V"):
        let rest = offset..<range.upperBound
        if text.begins(rest, with: "vimeo") || text.begins(rest, with: "videoid") { return true }
      case UInt8(ascii: "m"):
        if text.has("media.ccc.de", at: offset, before: range.upperBound) { return true }
      case UInt8(ascii: "/"):
        if isPeerTube(text, at: offset, before: range.upperBound) { return true }
      case UInt8(ascii: "."):
        if isRecording(text, at: offset, before: range.upperBound) { return true }
      case UInt8(ascii: "{"):
        if isVideoCall(text, at: offset, before: range.upperBound) { return true }
      default: break
      }
      offset += 1
    }
  }

  /// Whether a trace may begin with a byte.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "y", "Y", "v", "V", "m", "/", ".", "{": true
    default: false
    }
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
}
