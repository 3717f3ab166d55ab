import ChapterModel

/// `watch-uses-start`, CH031.
enum WatchUsesStart: CheckRule {
  static let page = RulePage(
    .watchUsesStart,
    """
    A link to a watch page has its time in start.
    """,
    reason: """
      Only embeds know start; some of YouTube's own apps ignore it elsewhere. The fix writes \
      t.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      [Video](https://www.youtube.com/watch?v=P9pO0fPGVeo&start=884)

      """,
      """
      # 雪

      <https://youtu.be/aMvI5E9-LYI?start=60>

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      - [1:05](https://youtu.be/P9pO0fPGVeo?start=65) Hobel
      - [2:00](https://youtu.be/P9pO0fPGVeo?t=120) Leim

      """,
    ],
    good: [
      """
      # Größe

      [Video](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s)

      """,
      """
      # 雪

      <iframe src="https://www.youtube.com/embed/aMvI5E9-LYI?start=60"></iframe>

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range, let time = LinkTimeText.time(text, ofParameter: range)
    else { return nil }
    return Fix(.safe, [Edit(range, "t=\(time.seconds)s")])
  }
}
