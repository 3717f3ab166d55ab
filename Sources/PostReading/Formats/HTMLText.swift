import ChapterModel

/// The value of an attribute as text.
enum HTMLText {
  /// The bytes of a range with their character references read, in one line.
  static func plain(_ text: Span<UInt8>, in range: Range<Int>) -> String {
    let content = InlineScanner.scan(text, in: range, isHTML: true)
    return PlainText(content.tokens, of: content, text).string
  }
}
