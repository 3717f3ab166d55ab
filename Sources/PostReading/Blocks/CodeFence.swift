import ChapterModel

/// The line that opens fenced code: three or more backticks, without one in what follows, or tildes.
struct CodeFence: Equatable {
  /// The backtick or the tilde.
  let byte: UInt8

  /// How many of them; a closing fence has at least as many.
  let length: Int

  /// The fence that `range`, the rest of a line without its indentation, opens.
  init?(_ text: Span<UInt8>, in range: Range<Int>) {
    let backtick = UInt8(ascii: "`")
    guard let byte = range.isEmpty ? nil : text[range.lowerBound],
      byte == backtick || byte == UInt8(ascii: "~")
    else { return nil }
    let runEnd = text.skip(in: range) { $0 == byte }
    guard runEnd - range.lowerBound >= 3 else { return nil }
    if byte == backtick, text.firstOffset(of: backtick, in: runEnd..<range.upperBound) != nil {
      return nil
    }
    self.byte = byte
    length = runEnd - range.lowerBound
  }

  /// Whether `range`, the rest of a line without its indentation, closes this fence.
  func isClosed(by text: Span<UInt8>, in range: Range<Int>) -> Bool {
    let runEnd = text.skip(in: range) { $0 == byte }
    return runEnd - range.lowerBound >= length
      && text.skip(in: runEnd..<range.upperBound, while: \.isBlank) == range.upperBound
  }
}
