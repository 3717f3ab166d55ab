import ChapterModel

/// Reads WordPress's shortcodes of videos, as posts keep them that moved elsewhere.
///
/// ```
/// call = "[embed" parameters "]" URL "[/embed]"
///      | "[" name parameter+ "]"              ; youtube, vimeo, video, audio and their kin
///      | "[" name "]" value "[/" name "]"
/// ```
/// A link's text in Markdown is none: `[youtube](…)`, `[video]: …`. It reads the bytes of a call
/// twice, and stops at the end of the line.
enum WordPressScanner {
  /// The calls that begin in `range`; none goes on behind `end`.
  static func calls(_ text: Span<UInt8>, in range: Range<Int>, before end: Int) -> [Shortcode] {
    var found: [Shortcode] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard text[offset] == UInt8(ascii: "["),
        let call = read(text, at: offset, before: end)
      else {
        offset += 1
        continue
      }
      found.append(call)
      offset = max(call.range.upperBound, offset + 1)
    }
    return found
  }

  /// The call whose bracket stands at an offset.
  static func read(_ text: Span<UInt8>, at start: Int, before end: Int) -> Shortcode? {
    guard let name = names.first(where: { isNamed(text, $0, at: start + 1, before: end) })
    else { return nil }
    let nameEnd = start + 1 + name.utf8CodeUnitCount
    let close = text.firstOffset(from: nameEnd, before: min(end, start + 1000)) {
      $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") || $0.isLineEnd
    }
    guard text.has("]", at: close, before: end) else { return nil }
    var call = Shortcode(name: text.text(start + 1..<nameEnd), range: start..<close + 1)
    call.parameters = parameters(text, in: nameEnd..<close)
    if let value = content(text, of: name, from: close + 1, before: end) {
      call.parameters.insert(
        ShortcodeParameter(value: text.text(value), range: value), at: 0)
      call.range = start..<value.upperBound + name.utf8CodeUnitCount + 3
      return call
    }
    let isLink =
      text.has("(", at: close + 1, before: end) || text.has("[", at: close + 1, before: end)
      || text.has(":", at: close + 1, before: end)
    return isLink || call.parameters.isEmpty ? nil : call
  }

  private static let names: [StaticString] = [
    "embed", "youtube", "youtube-embed", "vimeo", "video", "audio", "peertube", "embedyt",
  ]

  private static func isNamed(
    _ text: Span<UInt8>, _ name: StaticString, at start: Int, before end: Int
  ) -> Bool {
    guard text.has(name, at: start, before: end) else { return false }
    let behind = start + name.utf8CodeUnitCount
    return behind < end
      && (text[behind].isBlank || text[behind] == UInt8(ascii: "]")
        || text[behind] == UInt8(ascii: "="))
  }

  /// What stands between `[name]` and `[/name]` on the line.
  private static func content(
    _ text: Span<UInt8>, of name: StaticString, from start: Int, before end: Int
  ) -> Range<Int>? {
    let stop = text.firstOffset(from: start, before: min(end, start + 1000)) {
      $0 == UInt8(ascii: "[") || $0.isLineEnd
    }
    guard stop > start, text.has("[/", at: stop, before: end),
      text.has(name, at: stop + 2, before: end)
    else { return nil }
    return start..<stop
  }

  private static func parameters(_ text: Span<UInt8>, in range: Range<Int>) -> [ShortcodeParameter]
  {
    var parameters: [ShortcodeParameter] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset = text.firstOffset(from: offset, before: range.upperBound) {
        !$0.isBlank && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "=")
      }
      let wordEnd = text.firstOffset(from: offset, before: range.upperBound) {
        !$0.isDigitOrLetter && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-")
      }
      var name: String?
      if wordEnd > offset, text.has("=", at: wordEnd, before: range.upperBound) {
        name = text.text(offset..<wordEnd)
        offset = wordEnd + 1
      }
      let value = value(text, in: offset..<range.upperBound)
      if !value.range.isEmpty {
        parameters.append(
          ShortcodeParameter(name: name, value: text.text(value.range), range: value.range))
      }
      offset = max(value.end, offset + 1)
    }
    return parameters
  }

  /// The value that begins a range, in quotes or up to a blank, and the offset behind it.
  private static func value(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> (range: Range<Int>, end: Int) {
    guard let quote = range.isEmpty ? nil : text[range.lowerBound] else {
      return (range, range.upperBound)
    }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let close = text.firstOffset(from: range.lowerBound + 1, before: range.upperBound) {
        $0 == quote
      }
      return (range.lowerBound + 1..<close, close + 1)
    }
    let stop = text.firstOffset(from: range.lowerBound, before: range.upperBound) { $0.isBlank }
    return (range.lowerBound..<stop, stop)
  }
}
