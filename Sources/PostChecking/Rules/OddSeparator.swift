import ChapterModel

/// `odd-separator`, CH011.
enum OddSeparator: CheckRule {
  static let page = RulePage(
    .oddSeparator,
    """
    What stands between stamp and title differs from most lines of the list.
    """,
    reason: """
      Readers see a list that changes its form in one line, and programs that expect one form \
      lose that line. A list that has a colon or a dash throughout is fine. The fix writes \
      what the first of the usual lines has.
      """,
    fix: .safe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [2:10](https://youtu.be/P9pO0fPGVeo?t=130): Säge
      - [7:00](https://youtu.be/P9pO0fPGVeo?t=420) Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 - Begrüßung
      2:10 - Säge
      7:00: Hobel
      9:00 - Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 — 雪
      - 1:00 月
      - 2:00 — 花

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0): Begrüßung
      - [2:10](https://youtu.be/P9pO0fPGVeo?t=130): Säge
      - [7:00](https://youtu.be/P9pO0fPGVeo?t=420): Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 - Begrüßung
      2:10 - Säge
      7:00 - Hobel

      """,
    ])
}
