import ChapterModel

/// Cuts a line in which several chapters stand, `0:00 Intro | 1:30 Demo; 4:00 End`.
enum LinePieces {
  /// The pieces, each of which begins with a stamp; the whole line where it has only one.
  static func split(_ span: Span<UInt8>, in range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    var offset = range.lowerBound
    while true {
      offset = nextDivider(span, in: offset..<range.upperBound)
      guard offset < range.upperBound else { break }
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

  /// Whether a line holds a byte that a divider may begin with.
  static func mayBeSeveral(_ span: Span<UInt8>, in range: Range<Int>) -> Bool {
    nextDivider(span, in: range) < range.upperBound
  }

  private static func pastDivider(_ span: Span<UInt8>, at offset: Int, before end: Int) -> Int? {
    if span[offset] == UInt8(ascii: "|") || span[offset] == UInt8(ascii: ";") { return offset + 1 }
    for divider in dividers where span.has(divider, at: offset, before: end) {
      return offset + divider.utf8CodeUnitCount
    }
    return nil
  }

  /// The next byte that a divider may begin with, else the end; nearly all are passed over.
  private static func nextDivider(_ span: Span<UInt8>, in range: Range<Int>) -> Int {
    let offset = span.skip(in: range) { byte in
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "/"), 0xC2, 0xE2, 0xEF: false
      default: true
      }
    }
    guard offset < range.upperBound, span[offset] == UInt8(ascii: "/") else { return offset }
    if offset > range.lowerBound, span[offset - 1] == 0x20 { return offset - 1 }
    return nextDivider(span, in: offset + 1..<range.upperBound)
  }

  private static let dividers: [StaticString] = ["•", "·", " / ", "｜", "；"]
}
