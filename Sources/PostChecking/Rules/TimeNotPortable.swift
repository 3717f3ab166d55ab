import ChapterModel

/// `time-not-portable`, CH033.
enum TimeNotPortable: CheckRule {
  static let page = RulePage(
    .timeNotPortable,
    """
    A link's time is read differently by different players.
    """,
    reason: """
      Of six players' readers one takes t=1h2m for one second and others drop fractions, \
      capitals or stamps. Whole seconds are read the same by all. The fix writes them.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo?t=1h2m)

      """,
      """
      # 雪

      <https://www.youtube.com/watch?v=aMvI5E9-LYI&t=14M44S>

      """,
      """
      # Säge

      <https://youtu.be/PP3OPvmUwTs?t=12:30>

      """,
    ],
    good: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo?t=3720s)

      """,
      """
      # 雪

      <https://www.youtube.com/watch?v=aMvI5E9-LYI&t=14m44s>

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range, let time = LinkTimeText.time(text, in: range)
    else { return nil }
    return Fix(.safe, [Edit(range, LinkTimeText.seconds(time, before: range, text))])
  }
}
