import ChapterModel

/// `empty-title`, CH009.
enum EmptyTitle: CheckRule {
  static let page = RulePage(
    .emptyTitle,
    """
    A chapter has a time and no title.
    """,
    reason: """
      Readers see a time and not what happens then; YouTube and players drop the line.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:30
      - 14:44 Säge
      - 20:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [1:30](https://youtu.be/P9pO0fPGVeo?t=90)
      - [14:44](https://youtu.be/P9pO0fPGVeo?t=884) Säge

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      chapters:
        - time: "0:00"
          title: Säge
        - time: "1:30"
          title: ""
      ---

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 14:44 Säge
      - 20:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [1:30](https://youtu.be/P9pO0fPGVeo?t=90) Säge

      """,
    ])
}
