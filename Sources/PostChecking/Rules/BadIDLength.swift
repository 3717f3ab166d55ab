import ChapterModel

/// `bad-id-length`, CH015.
enum BadIDLength: CheckRule {
  static let page = RulePage(
    .badIDLength,
    """
    A video's id has more or fewer than 11 characters.
    """,
    reason: """
      All ids have 11. With fewer the video isn't there; what is more, YouTube ignores, but it \
      hides what was meant.
      """,
    bad: [
      """
      # Größe

      {{< youtube P9pO0fPGVeoo >}}

      """,
      """
      # 雪

      <https://youtu.be/P9pO0fPGVeoX>

      """,
      """
      # Säge

      {{< youtube P9pO0fPGVe >}}

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube P9pO0fPGVeo >}}

      """,
      """
      # 雪

      <https://youtu.be/aMvI5E9-LYI>

      """,
    ])
}
