import ChapterModel

/// The parts of a link behind its text, shared by inline links and reference definitions:
///
///     destination = "<" *(no line end, "<", ">") ">" / 1*(no blank or control; balanced parentheses)
///     title       = '"' … '"' / "'" … "'" / "(" … ")"
enum LinkTail {
  /// How deep parentheses nest in a destination, the limit of cmark.
  private static let parenthesisLimit = 32

  /// The destination that begins `range` and where it ends.
  static func destination(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> (range: Range<Int>, end: Int)? {
    guard !range.isEmpty else { return nil }
    return text[range.lowerBound] == UInt8(ascii: "<")
      ? pointed(text, in: range) : plain(text, in: range)
  }

  /// The title that begins `range`, without its quotes, and where it ends.
  static func title(_ text: Span<UInt8>, in range: Range<Int>) -> (range: Range<Int>, end: Int)? {
    guard !range.isEmpty else { return nil }
    let open = text[range.lowerBound]
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open
    guard open == UInt8(ascii: "\"") || open == UInt8(ascii: "'") || open == UInt8(ascii: "(")
    else { return nil }
    var offset = range.lowerBound + 1
    while offset < range.upperBound {
      let byte = text[offset]
      if byte == close { return (range.lowerBound + 1..<offset, offset + 1) }
      if byte == UInt8(ascii: "("), open == byte { return nil }
      offset += isEscape(text, at: offset, limit: range.upperBound) ? 2 : 1
    }
    return nil
  }

  /// Whether a backslash at `offset` takes the byte behind it as it is.
  static func isEscape(_ text: Span<UInt8>, at offset: Int, limit: Int) -> Bool {
    text[offset] == UInt8(ascii: "\\") && offset + 1 < limit && text[offset + 1].isPunctuation
  }

  private static func pointed(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> (range: Range<Int>, end: Int)? {
    var offset = range.lowerBound + 1
    while offset < range.upperBound {
      let byte = text[offset]
      if byte == UInt8(ascii: ">") { return (range.lowerBound + 1..<offset, offset + 1) }
      if byte.isLineEnd || byte == UInt8(ascii: "<") { return nil }
      offset += isEscape(text, at: offset, limit: range.upperBound) ? 2 : 1
    }
    return nil
  }

  private static func plain(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> (range: Range<Int>, end: Int)? {
    var depth = 0
    var offset = range.lowerBound
    while true {
      offset = text.skip(in: offset..<range.upperBound) { !mayEnd($0) }
      guard offset < range.upperBound else { break }
      let byte = text[offset]
      if byte <= 0x20 || byte == 0x7F { break }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth > parenthesisLimit { return nil }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      offset += isEscape(text, at: offset, limit: range.upperBound) ? 2 : 1
    }
    guard depth == 0 else { return nil }
    return (range.lowerBound..<offset, offset)
  }

  /// Whether a byte of a destination may end it or count for something; nearly all are passed over.
  private static func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x7F, 0x28, 0x29, 0x5C: true
    default: false
    }
  }
}
