import ChapterModel

/// The label that joins a link to its definition: up to 999 bytes between brackets, none of them a
/// bracket without a backslash.
enum LinkLabel {
  /// The offset of the bracket that closes the label whose text begins `range`.
  static func end(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + 1000)
    while offset < limit {
      let byte = text[offset]
      if byte == UInt8(ascii: "]") { return offset }
      if byte == UInt8(ascii: "[") { return nil }
      offset += LinkTail.isEscape(text, at: offset, limit: limit) ? 2 : 1
    }
    return nil
  }

  /// The label as definitions are looked up by: small letters, one blank between words.
  static func folded(_ text: Span<UInt8>, in range: Range<Int>) -> String {
    let words = text.text(range).split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ").uppercased().lowercased()
  }
}
