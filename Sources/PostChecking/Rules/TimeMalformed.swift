import ChapterModel

/// `time-malformed`, CH034.
enum TimeMalformed: CheckRule {
  static let page = RulePage(
    .timeMalformed,
    """
    A link's time can't be read.
    """,
    reason: """
      No player's syntax explains it, and the video begins at its beginning. The unsafe fix \
      writes the seconds where the last unit is missing: t=1m30 was meant as 90.
      """,
    fix: .unsafe,
    bad: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo?t=1m30)

      """,
      """
      # 雪

      <https://youtu.be/aMvI5E9-LYI?t=-5>

      """,
      """
      # Säge

      <https://www.youtube.com/watch?v=PP3OPvmUwTs&t=>

      """,
    ],
    good: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo?t=90)

      """,
      """
      # 雪

      <https://youtu.be/aMvI5E9-LYI>

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range,
      let time = LinkTime.read(text, in: range, as: .looseUnits)
    else { return nil }
    return Fix(.unsafe, [Edit(range, LinkTimeText.seconds(time, before: range, text))])
  }
}
