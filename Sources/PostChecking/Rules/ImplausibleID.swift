import ChapterModel

/// `implausible-id`, CH014.
enum ImplausibleID: CheckRule {
  static let page = RulePage(
    .implausibleID,
    """
    A video's id ends with a letter that no id ends with.
    """,
    reason: """
      The last of the 11 characters holds 4 bits, so that it is one of 048AEIMQUYcgkosw: all \
      of 19,677 ids of recorded talks hold to that. Another letter is a slip, and the video \
      isn't there.
      """,
    bad: [
      """
      # Größe

      {{< youtube P9pO0fPGVex >}}

      """,
      """
      # 雪

      https://youtu.be/aMvI5E9-LYJ

      """,
      """
      # Säge

      [Video](https://www.youtube.com/watch?v=PP3OPvmUwT1)

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube P9pO0fPGVeo >}}

      """,
      """
      # 雪

      https://youtu.be/aMvI5E9-LYI

      """,
    ])
}
