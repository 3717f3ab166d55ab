/// Reads the links to YouTube that are written as this program writes them, as nearly all are.
///
/// ```
/// link  = "https://" ("www.youtube.com/watch?v=" id *("&" part) | "youtu.be/" id ["?" part *("&" part)])
/// part  = "list=" word | "index=" word | "t=" 1 to 8 digits ["s"]     ; each once
/// ```
/// There is nothing odd about such a link, and so nothing to note. `LinkReading` reads all other ones,
/// and would read the same from these in ten times as many steps.
enum PlainLink {
  /// The link that a range spells; nil where it is spelled in any other way.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> VideoLink? {
    let watch: StaticString = "https://www.youtube.com/watch?v="
    let short: StaticString = "https://youtu.be/"
    let isWatch = text.has(watch, at: range.lowerBound, before: range.upperBound)
    guard isWatch || text.has(short, at: range.lowerBound, before: range.upperBound) else {
      return nil
    }
    let start = range.lowerBound + (isWatch ? watch : short).utf8CodeUnitCount
    guard let id = VideoID.read(text, in: start..<range.upperBound), VideoID.endsAsAllDo(text, id)
    else { return nil }
    var parts = Parts()
    var offset = id.upperBound
    var separator = isWatch ? UInt8(ascii: "&") : UInt8(ascii: "?")
    while offset < range.upperBound {
      guard text[offset] == separator,
        let end = parts.read(text, at: offset + 1, before: range.upperBound)
      else { return nil }
      offset = end
      separator = UInt8(ascii: "&")
    }
    return VideoLink(
      videoID: text.text(id), list: parts.list.map { text.text($0) },
      index: parts.index.map { text.text($0) }, start: parts.start)
  }

  /// What stands behind the id.
  private struct Parts {
    var list: Range<Int>?
    var index: Range<Int>?
    var start: Timestamp?

    /// Reads the part at an offset; where it ends, or nil where it is none or there twice.
    mutating func read(_ text: Span<UInt8>, at offset: Int, before end: Int) -> Int? {
      if text.has("t=", at: offset, before: end) {
        return start == nil ? readStart(text, at: offset + 2, before: end) : nil
      }
      if text.has("list=", at: offset, before: end) {
        let word = Self.word(text, at: offset + 5, before: end)
        guard list == nil, !word.isEmpty else { return nil }
        list = word
        return word.upperBound
      }
      guard index == nil, text.has("index=", at: offset, before: end) else { return nil }
      let word = Self.word(text, at: offset + 6, before: end)
      index = word
      return word.isEmpty ? nil : word.upperBound
    }

    private mutating func readStart(_ text: Span<UInt8>, at first: Int, before end: Int) -> Int? {
      var (seconds, offset) = (0, first)
      while offset < end, text[offset].isDigit {
        seconds = seconds * 10 + Int(text[offset] &- 48)
        offset += 1
        guard offset - first <= 8 else { return nil }
      }
      guard offset > first else { return nil }
      start = Timestamp(seconds: seconds)
      return offset < end && text[offset] == UInt8(ascii: "s") ? offset + 1 : offset
    }

    private static func word(_ text: Span<UInt8>, at start: Int, before end: Int) -> Range<Int> {
      start..<text.firstOffset(from: start, before: end) { !VideoID.isIDByte($0) }
    }
  }
}
