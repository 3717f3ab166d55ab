import ChapterModel

/// Texts in a header. What a site makes of their marks is its templates' business, so that a title
/// stays as written: `The <canvas> element` is text.
enum HeaderText {
  /// A text in one line, without blanks around it; nil where nothing is left.
  static func line(_ text: String) -> String? {
    if isOneLine(text) { return text }
    let words = text.split { $0.isWhitespace }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether a line holds a colon, or a bracket or link that a time without one may stand in.
  static func mayBeChapter(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    text.skip(in: line) { byte in
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "<"),
        UInt8(ascii: "&"), 0xE3, 0xEF:
        false
      default: true
      }
    } < line.upperBound
  }

  /// Whether a text is so already, as most are: it has no white space but single spaces within.
  private static func isOneLine(_ text: String) -> Bool {
    let span = text.utf8Span.span
    var followsBlank = true
    for offset in span.indices {
      // What begins with these bytes may be a wide blank.
      let mayBeBlank = span[offset] == 0xC2 || (0xE1...0xE3).contains(span[offset])
      let isBlank = span[offset].isWhitespace
      if mayBeBlank || (isBlank && (followsBlank || span[offset] != 0x20)) { return false }
      followsBlank = isBlank
    }
    return !followsBlank
  }

  /// What a line says as a line of a chapter list.
  static func chapter(_ line: String) -> ChapterLineResult? {
    line.withBytes { text in
      guard mayBeChapter(text, in: 0..<text.count) else { return nil }
      let content = InlineScanner.scan(text, in: 0..<text.count)
      let plain = PlainText(content.tokens, of: content, text, keepsImages: false)
      return ChapterLineReader(plain, of: content, place: .item).results(text).first
    }
  }
}
