import ChapterModel

/// `shortcode-no-blank`, CH052.
enum ShortcodeNoBlank: CheckRule {
  static let page = RulePage(
    .shortcodeNoBlank,
    """
    No blank stands between a shortcode's last value and its end.
    """,
    reason: """
      Hugo takes >}} for a part of the value and then misses the end. The fix writes a blank.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      {{< youtube id=P9pO0fPGVeo>}}

      """,
      """
      # 雪

      {{< youtube id=aMvI5E9-LYI start=60>}}

      """,
      """
      # Säge

      {{% youtube id=PP3OPvmUwTs%}}

      """,
    ],
    good: [
      """
      # Größe

      {{< youtube id=P9pO0fPGVeo >}}

      """,
      """
      # 雪

      {{< youtube id="aMvI5E9-LYI">}}

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range, range.count > 3 else { return nil }
    let place = range.upperBound - 3
    return Fix(.safe, [Edit(place..<place, " ")])
  }
}
