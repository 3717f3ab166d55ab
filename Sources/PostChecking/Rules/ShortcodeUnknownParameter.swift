import ChapterModel

/// `shortcode-unknown-parameter`, CH055.
enum ShortcodeUnknownParameter: CheckRule {
  static let page = RulePage(
    .shortcodeUnknownParameter,
    """
    Hugo's own youtube shortcode doesn't know a parameter.
    """,
    reason: """
      It is passed over, unless the site has a shortcode of its own by that name: then ignore \
      this rule.
      """,
    bad: [
      """
      # Größe

      {{< youtube id="P9pO0fPGVeo" width="560" >}}

      """,
      """
      # 雪

      {{< youtube id="aMvI5E9-LYI" t=60 >}}

      """,
      """
      # Säge

      {{< youtube id="PP3OPvmUwTs" caption="Der Hobel" >}}

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube id="P9pO0fPGVeo" autoplay=true >}}

      """,
      """
      # 雪

      {{< youtube id="aMvI5E9-LYI" title="雪" loading="lazy" >}}

      """,
    ])
}
