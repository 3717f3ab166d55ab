import ChapterModel

/// The line under a setext heading: a run of `=` (level 1) or `-` (level 2) and blanks behind it.
enum SetextUnderline {
  /// The level of the heading above `range`, the rest of a line without its indentation.
  static func level(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard let byte = range.isEmpty ? nil : text[range.lowerBound],
      byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-")
    else { return nil }
    let runEnd = text.skip(in: range) { $0 == byte }
    guard text.skip(in: runEnd..<range.upperBound, while: \.isBlank) == range.upperBound
    else { return nil }
    return byte == UInt8(ascii: "=") ? 1 : 2
  }
}
