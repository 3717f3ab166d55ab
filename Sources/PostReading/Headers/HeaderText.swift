import ChapterModel

/// Texts in a header. What a site makes of their marks is its templates' business, so that a title
/// stays as written: `The <canvas> element` is text.
enum HeaderText {
  /// A text in one line, without blanks around it; nil where nothing is left.
  static func line(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// What a line says as a line of a chapter list.
  static func chapter(_ line: String) -> ChapterLineResult? {
    line.withBytes { text in
      let content = InlineScanner.scan(text, in: 0..<text.count)
      let plain = PlainText(content.tokens[...], of: content, text, keepsImages: false)
      return ChapterLineReader(plain, of: content, place: .item).results(text).first
    }
  }
}
