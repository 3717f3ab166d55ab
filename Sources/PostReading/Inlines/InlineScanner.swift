import ChapterModel

/// Finds what stands in the text of a paragraph or heading, as CommonMark 0.31 has it with GitHub's
/// bare URLs and strikethrough:
///
///     inline = escape / entity / code span / autolink / tag / comment / link / image / emphasis
///            / bare URL / line break / text
///
/// Takes time in proportion to the text: nothing is looked for twice once it was not found.
enum InlineScanner {
  /// The pieces of `range`, the text of a block that stands in `quoteDepth` block quotes; of an
  /// HTML block only its tags, comments and entities are looked at. An anchor with an `href` counts
  /// as a link.
  static func scan(
    _ text: Span<UInt8>, in range: Range<Int>, quoteDepth: Int = 0,
    definitions: [String: LinkTarget] = [:], isHTML: Bool = false
  ) -> InlineContent {
    var builder = InlineBuilder(
      range, quoteDepth: quoteDepth, definitions: definitions, isHTML: isHTML)
    while builder.step(text) {}
    return builder.finish(text)
  }
}
