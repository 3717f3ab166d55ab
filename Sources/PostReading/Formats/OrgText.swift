import ChapterModel

/// The text of Org without its marks.
enum OrgText {
  /// The bytes of a range as one reads them, in one line.
  static func plain(_ text: Span<UInt8>, in range: Range<Int>) -> String {
    let content = OrgInlines.scan(text, in: range)
    return PlainText(content.tokens, of: content, text).string
  }
}
