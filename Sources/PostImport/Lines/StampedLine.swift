import ChapterModel

/// A line of a description, and the chapter that it may be.
struct StampedLine {
  /// The line as one reads it.
  let text: String

  /// Where it begins.
  let location: SourceLocation

  /// The chapter whose stamp stands before its title.
  let leading: Chapter?

  /// The chapter whose stamp stands behind its title.
  let trailing: Chapter?

  /// The video that the line is a link to and nothing else.
  let link: VideoLink?

  /// Whether it may be a chapter.
  var hasStamp: Bool { leading != nil || trailing != nil }

  /// Reads a line.
  init(_ bytes: Span<UInt8>, _ line: Range<Int>, at location: SourceLocation) {
    text = bytes.text(line).inOneLine
    self.location = location
    let range = bytes.trimmed(line)
    leading = Self.leading(bytes, range, location)
    trailing = leading == nil ? Self.trailing(bytes, range, location) : nil
    link = text.hasPrefix("http") && !text.contains(" ") ? VideoLink(text) : nil
  }

  private static func leading(
    _ text: Span<UInt8>, _ line: Range<Int>, _ location: SourceLocation
  ) -> Chapter? {
    let start = text.firstOffset(from: line.lowerBound, before: line.upperBound) {
      $0.isDigit || $0.isLetter
    }
    guard start - line.lowerBound <= 12,
      let stamp = Timestamp.read(text, at: start, before: line.upperBound)
    else { return nil }
    var behind = pastSeparators(text, stamp.end..<line.upperBound)
    var end: Timestamp?
    if behind > stamp.end, let second = Timestamp.read(text, at: behind, before: line.upperBound),
      second.timestamp > stamp.timestamp
    {
      end = second.timestamp
      behind = pastSeparators(text, second.end..<line.upperBound)
    }
    let title = text.text(behind..<line.upperBound).inOneLine
    guard !title.isEmpty else { return nil }
    return Chapter(
      start: stamp.timestamp, end: end, title: title, label: text.text(start..<stamp.end),
      location: location)
  }

  private static func trailing(
    _ text: Span<UInt8>, _ line: Range<Int>, _ location: SourceLocation
  ) -> Chapter? {
    var end = line.upperBound
    while end > line.lowerBound, ")]".utf8.contains(text[end - 1]) { end -= 1 }
    var start = end
    while start > line.lowerBound, end - start < 9,
      text[start - 1].isDigit || text[start - 1] == UInt8(ascii: ":")
    { start -= 1 }
    guard start > line.lowerBound, let stamp = Timestamp.read(text, at: start, before: end),
      stamp.end == end
    else { return nil }
    var stop = start
    while stop > line.lowerBound, isSeparator(text[stop - 1]) { stop -= 1 }
    let title = text.text(line.lowerBound..<stop).inOneLine
    guard !title.isEmpty else { return nil }
    return Chapter(
      start: stamp.timestamp, title: title, label: text.text(start..<end), location: location)
  }

  /// The offset behind what may stand between a stamp and its title; dashes are ASCII, en or em.
  private static func pastSeparators(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if isSeparator(text[offset]) {
        offset += 1
      } else if let dash = dashes.first(where: {
        text.has($0, at: offset, before: range.upperBound)
      }) {
        offset += dash.utf8CodeUnitCount
      } else {
        break
      }
    }
    return offset
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte.isBlank || "-:|)](>".utf8.contains(byte)
  }

  private static let dashes: [StaticString] = [
    "\u{2013}", "\u{2014}", "\u{2192}", "\u{A0}", "\u{3000}",
  ]
}
