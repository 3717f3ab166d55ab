import ChapterModel

/// What begins the text of a footnote, `[^label]:`, as GitHub has them; blanks and brackets are no
/// part of a label.
enum FootnoteMarker {
  /// How many columns the further lines of a footnote are indented by.
  static let indent = 4

  /// The first byte behind the marker that `range`, the rest of a line without its indentation,
  /// begins with, and the blanks behind it.
  static func end(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard text.begins(range, with: "[^") else { return nil }
    let label = range.lowerBound + 2..<range.upperBound
    let close = text.skip(in: label) {
      !$0.isWhitespace && $0 != UInt8(ascii: "]") && $0 != 0
    }
    guard close > label.lowerBound, text.begins(close..<range.upperBound, with: "]:")
    else { return nil }
    return text.skip(in: close + 2..<range.upperBound, while: \.isBlank)
  }
}
