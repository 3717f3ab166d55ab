import ChapterModel

/// A thematic break: three or more of one of `*`, `-`, `_`, with any blanks between and behind.
enum ThematicBreak {
  /// Whether `range`, the rest of a line without its indentation, is one.
  static func matches(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let byte = range.isEmpty ? nil : text[range.lowerBound],
      byte == UInt8(ascii: "*") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    else { return false }
    var count = 0
    for offset in range where !text[offset].isBlank {
      guard text[offset] == byte else { return false }
      count += 1
    }
    return count >= 3
  }
}
