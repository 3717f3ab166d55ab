import ChapterModel

/// `bad-unit`, CH020.
enum BadUnit: CheckRule {
  static let page = RulePage(
    .badUnit,
    """
    A unit of a stamp behind its first is 60 or more.
    """,
    reason: """
      No minute has 75 seconds: a digit is wrong, and the line is no chapter to any program.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:75 Säge
      - 3:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      5:00 月
      9:60 花
      12:00 風

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Säge
      - 1:61:00 Hobel
      - 2:00:00 Leim
      - 2:10:00 Schluss

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:57 Säge
      - 3:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      75:30 月

      """,
    ])
}
