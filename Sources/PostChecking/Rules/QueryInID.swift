import ChapterModel
import PostReading

/// `query-in-id`, CH032.
enum QueryInID: CheckRule {
  static let page = RulePage(
    .queryInID,
    """
    A shortcode's id has a time behind it.
    """,
    reason: """
      The site's generator takes all of it for the id, so that the time is lost or the video \
      isn't found. The fix of Hugo's own shortcode writes the parameter start.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      {{< youtube id="P9pO0fPGVeo?t=39m21s" >}}

      """,
      """
      # 雪

      {{< youtube "aMvI5E9-LYI?t=60" >}}

      """,
      """
      # Säge

      {{< youtube "PP3OPvmUwTs&t=1h2m3s" >}}

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube id="P9pO0fPGVeo" start=2361 >}}

      """,
      """
      # 雪

      {{< youtube aMvI5E9-LYI >}}

      """,
    ])

  /// Hugo's own shortcode gets a named id and its start; others lose nothing that they knew.
  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let query = diagnostic.range,
      let call = HugoCall(text, around: query, line: diagnostic.location.line, checked.lines)
    else { return nil }
    return call.withStart(of: query, text)
  }
}
