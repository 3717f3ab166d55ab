import ChapterModel

/// `bad-encoding`, CH075.
enum BadEncoding: CheckRule {
  static let page = RulePage(
    .badEncoding,
    """
    A file is not UTF-8.
    """,
    reason: """
      Letters outside of ASCII come out as others, or the page isn't built. Save it as UTF-8.
      """,
    bad: [
      """
      # Gr\u{FFFD}

      https://youtu.be/P9pO0fPGVeo

      """,
      """
      ---
      title: S\u{FFFD}ge
      ---

      """,
      """
      \u{FFFD}# 雪

      """,
    ],
    good: [
      """
      # Größe

      https://youtu.be/P9pO0fPGVeo

      """,
      """
      # 雪

      """,
    ])
}
