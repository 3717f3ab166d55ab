import ChapterModel

/// `chapters-unsorted`, CH002.
enum ChaptersUnsorted: CheckRule {
  static let page = RulePage(
    .chaptersUnsorted,
    """
    A chapter comes after a later one.
    """,
    reason: """
      Players and YouTube want chapters in order, and one that stands below a later one is \
      mostly mistyped: 1:02 for 1:02:00, 12:00 for 21:00. The unsafe fix sorts the lines of \
      the list, so look whether the time itself is wrong first.
      """,
    fix: .unsafe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 14:44 Säge
      - 12:00 Hobel

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 - Begrüßung
      10:10 - Säge
      1:10 - Hobel
      20:00 - Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) 雪
      - [5:00](https://youtu.be/P9pO0fPGVeo?t=300) 月
      - [4:00](https://youtu.be/P9pO0fPGVeo?t=240) 花

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 12:00 Säge
      - 14:44 Hobel

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 Begrüßung
      59:00 Säge
      1:02:00 Hobel

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    ListLines(around: diagnostic.location, in: checked, text)?.sorted(text)
  }
}
