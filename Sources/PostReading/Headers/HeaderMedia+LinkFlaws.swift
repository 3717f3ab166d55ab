import ChapterModel

extension HeaderMedia {
  /// What is odd about the links and ids of its videos as the file has them. A value that is written
  /// otherwise than it reads, over several lines or with escapes, is passed over.
  func linkFlaws(_ text: Span<UInt8>, before end: Int, _ table: LineTable) -> [LinkFlaw] {
    (videos + alternatives).flatMap { video in
      ([video.location] + video.otherLocations).flatMap { place -> [LinkFlaw] in
        guard let start = table.offset(of: place), start < end,
          case let value = Self.value(text, at: start, before: end), !value.isEmpty
        else { return [] }
        let reading = LinkReading(text, idOrURLIn: value)
        return reading.link?.isSameVideo(as: video.link) ?? false ? reading.flaws : []
      }
    }
  }

  /// The bytes of a value that begins at an offset: what stands in its quotes, else all up to a blank.
  private static func value(_ text: Span<UInt8>, at start: Int, before end: Int) -> Range<Int> {
    let quote = text[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return
        start..<text.firstOffset(from: start, before: end) {
          $0.isBlank || $0.isLineEnd || $0 == UInt8(ascii: ",")
        }
    }
    return start
      + 1..<text.firstOffset(from: start + 1, before: end) { $0 == quote || $0.isLineEnd }
  }
}
