import ChapterModel

/// `smart-quotes`, CH060.
enum SmartQuotes: CheckRule {
  static let page = RulePage(
    .smartQuotes,
    """
    A quotation mark of typographers stands in a link or a shortcode's value.
    """,
    reason: """
      A word processor made it of a straight one. To programs it is a letter like others, so \
      that the video isn't found. The fix writes straight ones around a value, and removes one \
      from the end of a link.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      {{< youtube id=\u{201C}P9pO0fPGVeo\u{201D} >}}

      """,
      """
      # 雪

      <iframe src=\u{201D}https://www.youtube.com/embed/aMvI5E9-LYI\u{201D}></iframe>

      """,
      """
      # Säge

      [Video](https://youtu.be/PP3OPvmUwTs\u{201D})

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube id="P9pO0fPGVeo" >}}

      """,
      """
      # 雪

      \u{201C}Snow\u{201D}: <https://youtu.be/aMvI5E9-LYI>, \u{201C}snow\u{201D}.

      """,
    ])

  /// Behind `=`, and behind what such a one opened, a straight quote was meant.
  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range else { return nil }
    let isOpening = text.byte(at: range.lowerBound - 1, in: 0..<text.count) == UInt8(ascii: "=")
    let isClosing = closesValue(range, text)
    if isOpening || isClosing { return Fix(.safe, [Edit(range, "\"")]) }
    // Behind a bare URL it may be the end of a quotation.
    let next = text.byte(at: range.upperBound, in: 0..<text.count) ?? 0x0A
    return ")>\"']".utf8.contains(next) ? Fix(.safe, [Edit(range, "")]) : nil
  }

  /// Whether a value that begins behind `=` and a typographer's quote, or the one that was put in its
  /// place, ends here.
  private static func closesValue(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    var start = range.lowerBound
    let first = max(0, start - 500)
    while start > first, !text[start - 1].isBlank, !text[start - 1].isLineEnd {
      start -= 1
      guard text[start] == UInt8(ascii: "=") else { continue }
      let marks: [StaticString] = ["\u{201C}", "\u{201D}", "\u{2033}", "\u{AB}", "\u{BB}", "\""]
      if marks.contains(where: { text.has($0, at: start + 1, before: range.lowerBound) }) {
        return true
      }
    }
    return false
  }
}
