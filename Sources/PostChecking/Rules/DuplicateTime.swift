import ChapterModel

/// `duplicate-time`, CH003.
enum DuplicateTime: CheckRule {
  static let page = RulePage(
    .duplicateTime,
    """
    Two chapters start at the same time.
    """,
    reason: """
      One of them is a copy whose time nobody changed, or one chapter was written in two \
      lines. A player shows only one of the two.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 14:44 Säge
      - 14:44 Hobel

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      0:00 月
      3:00 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      - [5:00](https://youtu.be/P9pO0fPGVeo?t=300) Hobel
      - [5:00](https://youtu.be/P9pO0fPGVeo?t=300s) Feile
      - [8:00](https://youtu.be/P9pO0fPGVeo?t=480) Leim

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 14:44 Säge
      - 14:45 Hobel

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      1:00 月
      1:00:00 花

      """,
    ])
}
