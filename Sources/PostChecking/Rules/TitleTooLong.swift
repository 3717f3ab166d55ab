import ChapterModel

/// `title-too-long`, CH010.
enum TitleTooLong: CheckRule {
  static let page = RulePage(
    .titleTooLong,
    """
    A title has more characters than YouTube shows.
    """,
    reason: """
      Of a longer one than 70 characters the end is cut off. This rule is on in the profile \
      youtube only.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:00 Wie man mit der Säge und dem Hobel umgeht, ohne dass der Leim vom Tisch tropft
      - 2:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 Wie man mit der Säge und dem Hobel umgeht, ohne dass der Leim vom Tisch tropft
      1:00 月
      2:00 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 - Säge
      1:00 - Hobel
      2:00 - 雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪雪

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:00 Säge
      - 2:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      1:00 öööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööööö
      2:00 花

      """,
    ])

  /// How many characters YouTube shows.
  private static let limit = 70

  static func diagnostics(of post: Post) -> [Diagnostic] {
    post.talks.flatMap(\.chapters).compactMap { chapter in
      let count = chapter.title.count
      guard count > limit else { return nil }
      return Diagnostic(
        .titleTooLong, at: chapter.location,
        "This title has \(count) characters; YouTube shows \(limit).")
    }
  }
}
