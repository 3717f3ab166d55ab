import ChapterModel

/// `trailing-junk`, CH016.
enum TrailingJunk: CheckRule {
  static let page = RulePage(
    .trailingJunk,
    """
    Something behind a video's id is no part of the link.
    """,
    reason: """
      YouTube cuts it off, other programs and shortcodes don't. The fix removes it.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo.)

      """,
      """
      # 雪

      {{< youtube "P9pO0fPGVeo;" >}}

      """,
      """
      # Säge

      <iframe src="https://www.youtube.com/embed/P9pO0fPGVeo\\"></iframe>

      """,
    ],
    good: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo).

      """,
      """
      # 雪

      {{< youtube "P9pO0fPGVeo" >}}

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    diagnostic.range.map { Fix(.safe, [Edit($0, "")]) }
  }
}
