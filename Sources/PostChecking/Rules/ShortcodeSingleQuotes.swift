import ChapterModel
import PostReading

/// `shortcode-single-quotes`, CH053.
enum ShortcodeSingleQuotes: CheckRule {
  static let page = RulePage(
    .shortcodeSingleQuotes,
    """
    A shortcode's value stands in single quotes.
    """,
    reason: """
      They are no quotes to Hugo, which takes them for a part of the value or builds no page. \
      The fix writes double ones.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      {{< youtube 'P9pO0fPGVeo' >}}

      """,
      """
      # 雪

      {{< youtube id='aMvI5E9-LYI' >}}

      """,
      """
      # Säge

      {{< youtube id='PP3OPvmUwTs' title='Der Hobel' >}}

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube "P9pO0fPGVeo" >}}

      """,
      """
      # 雪

      {{< youtube id="aMvI5E9-LYI" title="It's snow" >}}

      """,
    ])

  /// The quotes around all values of the call that hold no double ones.
  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range,
      let line = checked.lines.line(diagnostic.location.line, of: text)
    else { return nil }
    var edits: [Edit] = []
    var offset = range.lowerBound
    let end = min(max(range.upperBound, range.lowerBound), line.upperBound)
    while offset < end {
      switch Unicode.Scalar(text[offset]) {
      case "\"", "`":
        let quote = text[offset]
        offset = text.firstOffset(from: offset + 1, before: end) { $0 == quote }
      case "'":
        let close = text.firstOffset(from: offset + 1, before: line.upperBound) {
          $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"")
        }
        guard close < line.upperBound, text[close] == UInt8(ascii: "'") else { return nil }
        edits += [Edit(offset..<offset + 1, "\""), Edit(close..<close + 1, "\"")]
        offset = close
      default: break
      }
      offset += 1
    }
    return edits.isEmpty ? nil : Fix(.safe, edits)
  }
}
