import ChapterModel

/// `one-digit-seconds`, CH021.
enum OneDigitSeconds: CheckRule {
  static let page = RulePage(
    .oneDigitSeconds,
    """
    The last unit of a stamp has one digit.
    """,
    reason: """
      1:2 may be 1:02 or 1:20, and programs read it as no time.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:2 Säge
      - 3:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      5:00 月
      9:6 花
      12:00 風

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      - [1:5](https://youtu.be/P9pO0fPGVeo?t=65) Hobel
      - [2:00](https://youtu.be/P9pO0fPGVeo?t=120) Leim

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:02 Säge
      - 3:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      5:00 Das Verhältnis 16:9

      """,
    ])
}
