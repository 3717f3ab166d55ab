import ChapterModel

/// `duplicate-list`, CH077.
enum DuplicateList: CheckRule {
  static let page = RulePage(
    .duplicateList,
    """
    The same list of chapters stands in a post twice.
    """,
    reason: """
      It is shown once here. Sooner or later somebody mends one of the two and not the other.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:00 Säge

      Once more:

      - 0:00 Begrüßung
      - 1:00 Säge

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      chapters:
        - time: "0:00"
          title: Säge
        - time: "1:30"
          title: Hobel
      ---

      - 0:00 Säge
      - 1:30 Hobel

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      1:00 月
      2:00 花

      ## Kapitel

      0:00 雪
      1:00 月
      2:00 花

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:00 Säge

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      chapters:
        - time: "0:00"
          title: Säge
        - time: "1:30"
          title: Hobel
      ---

      Hobel

      """,
    ])
}
