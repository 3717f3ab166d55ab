import ChapterModel

/// `shortcode-unclosed`, CH050.
enum ShortcodeUnclosed: CheckRule {
  static let page = RulePage(
    .shortcodeUnclosed,
    """
    A shortcode never ends.
    """,
    reason: """
      Hugo builds no page from it, and none of the site.
      """,
    bad: [
      """
      # Größe

      {{< youtube P9pO0fPGVeo

      Säge

      """,
      """
      # 雪

      {{< youtube id="aMvI5E9-LYI >}}

      """,
      """
      # Säge

      {{< youtube PP3OPvmUwTs %}}

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube P9pO0fPGVeo >}}

      """,
      """
      # 雪

      {{% youtube id="aMvI5E9-LYI" %}}

      """,
    ])
}
