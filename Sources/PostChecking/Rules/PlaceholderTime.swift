import ChapterModel

/// `placeholder-time`, CH076.
enum PlaceholderTime: CheckRule {
  static let page = RulePage(
    .placeholderTime,
    """
    A chapter's time is still to be written.
    """,
    reason: """
      TODO, mm:ss, an empty link or a template's line was left in the list, and leads nowhere.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - mm:ss Säge
      - 3:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      - [1:05]() Hobel
      - [2:00](https://youtu.be/P9pO0fPGVeo?t=120) Leim

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      chapters:
        - time: "0:00"
          title: Säge
        - time: TODO
          title: Hobel
      ---

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:00 Säge
      - 3:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 雪
      - 1:00 TODO lists

      """,
    ])
}
