import ChapterModel

/// `ambiguous-hours`, CH022.
enum AmbiguousHours: CheckRule {
  static let page = RulePage(
    .ambiguousHours,
    """
    A stamp with two units after nearly an hour may be hours and minutes.
    """,
    reason: """
      1:30 is a minute and a half to every program. Behind 59:10 its author meant an hour and \
      a half.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 59:10 Säge
      - 1:30 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      40:00 月
      55:00 花
      1:05 風

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 - Säge
      30:00 - Hobel
      58:20 - Leim
      1:10 - Schluss

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 59:10 Säge
      - 1:30:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      1:05 月
      40:00 花

      """,
    ])
}
