import ChapterModel

/// The end of a range, `0:00 - 5:16: Title`.
enum ChapterRange {
  /// The stamp behind a dash, an arrow or `to` that begins `range`, and where it ends.
  static func end(_ text: Span<UInt8>, in range: Range<Int>) -> (time: Timestamp, end: Int)? {
    let start = text.pastBlanks(from: range.lowerBound, before: range.upperBound)
    guard start < range.upperBound, mayBegin(text[start]) else { return nil }
    for mark in marks where text.has(mark, at: start, before: range.upperBound) {
      let stamp = text.pastBlanks(
        from: start + mark.utf8CodeUnitCount, before: range.upperBound)
      guard let reading = LenientStamp.read(text, at: stamp, before: range.upperBound),
        case .time(let time, _) = reading.stamp
      else { continue }
      return (time, reading.end)
    }
    return nil
  }

  /// Whether one of the marks may begin with a byte.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "-", "~", "t", "b", "u": true
    default: byte >= 0x80
    }
  }

  private static let marks: [StaticString] = [
    "->", "--", "-", "–", "—", "−", "→", "~", "to ", "bis ", "until ",
  ]
}
