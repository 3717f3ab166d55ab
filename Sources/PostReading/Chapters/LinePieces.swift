import ChapterModel

/// Cuts a line in which several chapters stand, `0:00 Intro | 1:30 Demo; 4:00 End`.
enum LinePieces {
  /// The pieces, each of which begins with a stamp; the whole line where it has only one.
  static func split(_ span: Span<UInt8>, in range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let stop = pastDivider(span, at: offset, before: range.upperBound) else {
        offset += 1
        continue
      }
      let next = span.pastBlanks(from: stop, before: range.upperBound)
      if !span.trimmedWhitespace(start..<offset).isEmpty,
        case .label? = StampLabel.read(span, at: next, before: range.upperBound)
      {
        pieces.append(start..<offset)
        start = next
      }
      offset = stop
    }
    pieces.append(start..<range.upperBound)
    return pieces
  }

  private static func pastDivider(_ span: Span<UInt8>, at offset: Int, before end: Int) -> Int? {
    for divider in dividers where span.has(divider, at: offset, before: end) {
      return offset + divider.utf8CodeUnitCount
    }
    return nil
  }

  private static let dividers: [StaticString] = ["|", ";", "•", "·", " / ", "｜", "；"]
}
