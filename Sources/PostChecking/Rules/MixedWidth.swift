import ChapterModel

/// `mixed-width`, CH024.
enum MixedWidth: CheckRule {
  static let page = RulePage(
    .mixedWidth,
    """
    Some stamps of a list begin with a zero and others don't.
    """,
    reason: """
      A list is easier to read in one form. The fix writes the fewer ones as the others are.
      """,
    fix: .safe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 05:30 Säge
      - 6:10 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      00:00 雪
      05:00 月
      7:00 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      - [01:05](https://youtu.be/P9pO0fPGVeo?t=65) Hobel
      - [2:00](https://youtu.be/P9pO0fPGVeo?t=120) Leim

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 00:00 Begrüßung
      - 05:30 Säge
      - 1:00:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      5:00 月
      12:00 花

      """,
    ])
}
