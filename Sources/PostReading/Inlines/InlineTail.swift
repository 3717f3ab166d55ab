import ChapterModel

/// What makes brackets an inline link: `(destination "title")`, both optional, blanks and at most
/// line ends between.
enum InlineTail {
  /// The target of the tail that begins `range`, and where it ends.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> (target: LinkTarget, end: Int)? {
    let limit = range.upperBound
    guard let open = range.first, text[open] == UInt8(ascii: "(") else { return nil }
    var offset = text.skip(in: open + 1..<limit, while: \.isWhitespace)
    guard let destination = LinkTail.destination(text, in: offset..<limit) else { return nil }
    offset = text.skip(in: destination.end..<limit, while: \.isWhitespace)
    var title: Range<Int>?
    if offset > destination.end, let written = LinkTail.title(text, in: offset..<limit) {
      title = written.range
      offset = text.skip(in: written.end..<limit, while: \.isWhitespace)
    }
    guard offset < limit, text[offset] == UInt8(ascii: ")") else { return nil }
    return (LinkTarget(destination: destination.range, title: title), offset + 1)
  }
}
