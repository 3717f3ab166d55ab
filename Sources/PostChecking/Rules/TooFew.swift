import ChapterModel

/// `too-few`, CH006.
enum TooFew: CheckRule {
  static let page = RulePage(
    .tooFew,
    """
    A video has fewer than three chapters.
    """,
    reason: """
      YouTube shows none then. Jumps into a long video are no such list.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 14:44 Säge

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      ## Chapters

      0:00 雪
      5:00 月

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      - [1:00](https://youtu.be/P9pO0fPGVeo?t=60) Hobel

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


      """,
    ])

  static func diagnostics(of post: Post) -> [Diagnostic] {
    DescribedList.all(in: post).map(\.chapters).compactMap { chapters in
      guard chapters.count < 3 else { return nil }
      let number = chapters.count == 1 ? "One chapter is" : "Two chapters are"
      return Diagnostic(
        .tooFew, at: chapters[0].location, "\(number) too few for YouTube, which wants three.")
    }
  }
}
