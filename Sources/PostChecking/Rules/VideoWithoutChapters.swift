import ChapterModel

/// `video-without-chapters`, CH080.
enum VideoWithoutChapters: CheckRule {
  static let page = RulePage(
    .videoWithoutChapters,
    """
    A talk has a video and no chapters.
    """,
    reason: """
      Readers can't get to the part that they want. This is for those who want all their talks \
      to have chapters; others ignore it.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}


      """,
      """
      # 雪

      https://youtu.be/aMvI5E9-LYI

      """,
      """
      ---
      title: Säge
      youtube_id: PP3OPvmUwTs
      ---

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 14:44 Säge
      - 20:00 Schluss

      """,
      """
      # 雪

      Snow

      """,
    ])

  static func diagnostics(of post: Post) -> [Diagnostic] {
    post.talks.filter { $0.chapters.isEmpty }.compactMap { talk in
      talk.videos.first.map {
        Diagnostic(.videoWithoutChapters, at: $0.location, "This video has no chapters.")
      }
    }
  }
}
