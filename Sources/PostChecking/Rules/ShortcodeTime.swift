import ChapterModel

/// `shortcode-time`, CH054.
enum ShortcodeTime: CheckRule {
  static let page = RulePage(
    .shortcodeTime,
    """
    The start or end of Hugo's youtube shortcode is no whole number.
    """,
    reason: """
      Hugo's template wants seconds and fails or ignores anything else. The fix writes the \
      seconds.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      {{< youtube id="P9pO0fPGVeo" start=14m44s >}}

      """,
      """
      # 雪

      {{< youtube id="aMvI5E9-LYI" start="1:30" >}}

      """,
      """
      # Säge

      {{< youtube id="PP3OPvmUwTs" start=60 end=90s >}}

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube id="P9pO0fPGVeo" start=884 >}}

      """,
      """
      # 雪

      {{< youtube id="aMvI5E9-LYI" end="90" >}}

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range,
      let time = LinkTime.read(text, in: range, blanks: true)
    else { return nil }
    return Fix(.safe, [Edit(range, "\(time.seconds)")])
  }
}
