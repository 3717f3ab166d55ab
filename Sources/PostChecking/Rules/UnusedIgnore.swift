import ChapterModel

/// `unused-ignore`, CH090.
enum UnusedIgnore: CheckRule {
  static let page = RulePage(
    .unusedIgnore,
    """
    A comment silences a rule that nothing breaks there.
    """,
    reason: """
      What it was for is mended, and it will hide the next fault. The fix removes it.
      """,
    fix: .safe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung <!-- chapters-disable-line CH011 -->
      - 1:00 Säge
      - 2:00 Hobel

      """,
      """
      <!-- chapters-disable-file tracking -->
      # 雪

      https://youtu.be/P9pO0fPGVeo

      """,
      """
      # Säge

      <!-- chapters-disable-next-line -->
      https://youtu.be/P9pO0fPGVeo

      0:00 Säge
      1:00 Hobel
      2:00 Leim

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:00: Säge <!-- chapters-disable-line CH011 -->
      - 2:00 Hobel

      """,
      """
      # 雪

      <!-- chapters-disable-next-line tracking -->
      https://youtu.be/P9pO0fPGVeo?si=abcDEF123

      """,
    ])
}
