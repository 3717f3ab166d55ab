import ChapterModel

/// `bad-date`, CH073.
enum BadDate: CheckRule {
  static let page = RulePage(
    .badDate,
    """
    The date of a post is no date.
    """,
    reason: """
      Generators refuse it or take the day on which the file was changed, and the post stands \
      in the wrong place.
      """,
    bad: [
      """
      ---
      title: Größe
      date: 2024-13-45
      ---

      """,
      """
      ---
      title: 雪
      date: soon
      ---

      """,
      """
      +++
      title = "Säge"
      date = "32.01.2024"
      +++

      """,
    ],
    good: [
      """
      ---
      title: Größe
      date: 2024-05-01
      ---

      """,
      """
      ---
      title: 雪
      date: March 26th, 2026
      ---

      """,
    ])
}
