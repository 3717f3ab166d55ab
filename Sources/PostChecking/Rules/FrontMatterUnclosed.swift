import ChapterModel

/// `front-matter-unclosed`, CH070.
enum FrontMatterUnclosed: CheckRule {
  static let page = RulePage(
    .frontMatterUnclosed,
    """
    Front matter begins and never ends.
    """,
    reason: """
      Generators take the whole file for front matter, or all of it for text.
      """,
    bad: [
      """
      ---
      title: Größe
      date: 2024-05-01

      # Säge

      """,
      """
      +++
      title = "雪"
      date = 2024-05-01

      # Säge

      """,
      """
      ---
      title: Säge
      youtube_id: P9pO0fPGVeo

      Hobel

      """,
    ],
    good: [
      """
      ---
      title: Größe
      date: 2024-05-01
      ---

      # Säge

      """,
      """
      ---

      # A line above a heading

      """,
    ])
}
