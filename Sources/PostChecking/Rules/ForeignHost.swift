import ChapterModel

/// `foreign-host`, CH039.
enum ForeignHost: CheckRule {
  static let page = RulePage(
    .foreignHost,
    """
    A host looks like YouTube's and isn't.
    """,
    reason: """
      Somebody else answers there. A letter was lost, or the link was made to be taken for \
      another.
      """,
    bad: [
      """
      # Größe

      <iframe src="https://www.youtubee.com/embed/P9pO0fPGVeo"></iframe>

      """,
      """
      # 雪

      <iframe src="https://evilyoutube.com/embed/aMvI5E9-LYI"></iframe>

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      - [1:05](https://www.youtube.com.example.org/watch?v=P9pO0fPGVeo&t=65) Hobel
      - [2:00](https://youtu.be/P9pO0fPGVeo?t=120) Leim

      """,
    ],
    good: [
      """
      # Größe

      <iframe src="https://www.youtube.com/embed/P9pO0fPGVeo"></iframe>

      """,
      """
      # 雪

      Also on https://example.org/youtube/aMvI5E9-LYI

      """,
    ])
}
