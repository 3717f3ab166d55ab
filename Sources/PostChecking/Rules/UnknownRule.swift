import ChapterModel

/// `unknown-rule`, CH091.
enum UnknownRule: CheckRule {
  static let page = RulePage(
    .unknownRule,
    """
    A comment names a rule that doesn't exist.
    """,
    reason: """
      It silences nothing. Mostly a letter is wrong. The fix removes the word.
      """,
    fix: .safe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:00: Säge <!-- chapters-disable-line CH999 -->
      - 2:00 Hobel

      """,
      """
      <!-- chapters-disable-file traking -->
      # 雪

      https://youtu.be/P9pO0fPGVeo

      """,
      """
      # Säge

      <!-- chapters-disable-next-line größe tracking -->
      https://youtu.be/P9pO0fPGVeo?si=abcDEF123

      """,
    ],
    good: [
      """
      # 雪

      <!-- chapters-disable-next-line tracking -->
      https://youtu.be/P9pO0fPGVeo?si=abcDEF123

      """,
      """
      <!-- chapters-disable-file CH03 -- the links are a museum's -->
      # 雪

      http://youtu.be/P9pO0fPGVeo?si=abcDEF123

      """,
    ])
}
