import ChapterModel

/// Finds the title of a post whose front matter has none: its first H1.
enum BodyTitle {
  /// The plain text of the first H1 of `range`, empty where there is none.
  static func read(
    _ text: Span<UInt8>, in range: Range<Int>, as format: PostFormat
  ) -> String {
    let body = Body(text, from: range.lowerBound, format: format)
    let first = body.blocks.firstIndex { $0.kind == .heading(level: 1) && $0.parent == nil }
    return first.map { SectionScanner.title(of: $0, in: body, text) } ?? ""
  }
}
