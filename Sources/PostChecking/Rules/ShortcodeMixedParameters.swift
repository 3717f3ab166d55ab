import ChapterModel

/// `shortcode-mixed-parameters`, CH051.
enum ShortcodeMixedParameters: CheckRule {
  static let page = RulePage(
    .shortcodeMixedParameters,
    """
    A shortcode has parameters with and without a name.
    """,
    reason: """
      Hugo takes all of them named or none, and builds no page from a mixture.
      """,
    bad: [
      """
      # Größe

      {{< youtube P9pO0fPGVeo start=30 >}}

      """,
      """
      # 雪

      {{< youtube id="aMvI5E9-LYI" 60 >}}

      """,
      """
      # Säge

      {{< youtube "PP3OPvmUwTs" title="Hobel" >}}

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube id=P9pO0fPGVeo start=30 >}}

      """,
      """
      # 雪

      {{< youtube aMvI5E9-LYI >}}

      """,
    ])
}
