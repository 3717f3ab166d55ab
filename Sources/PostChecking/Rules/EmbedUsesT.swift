import ChapterModel

/// `embed-uses-t`, CH030.
enum EmbedUsesT: CheckRule {
  static let page = RulePage(
    .embedUsesT,
    """
    An embed has its time in t.
    """,
    reason: """
      Embeds know only start and end, in whole seconds \
      (https://developers.google.com/youtube/player_parameters): with t the video begins at \
      its beginning. The fix writes start.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      <iframe src="https://www.youtube.com/embed/P9pO0fPGVeo?t=884"></iframe>

      """,
      """
      # 雪

      <iframe src="https://www.youtube-nocookie.com/embed/aMvI5E9-LYI?rel=0&amp;t=14m44s"></iframe>

      """,
      """
      # Säge

      [Video](https://www.youtube.com/embed/PP3OPvmUwTs?t=1h2m3s)

      """,
    ],
    good: [
      """
      # Größe

      <iframe src="https://www.youtube.com/embed/P9pO0fPGVeo?start=884"></iframe>

      """,
      """
      # 雪

      [Video](https://youtu.be/aMvI5E9-LYI?t=884)

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range, let time = LinkTimeText.time(text, ofParameter: range)
    else { return nil }
    return Fix(.safe, [Edit(range, "start=\(time.seconds)")])
  }
}
