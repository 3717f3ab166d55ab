import ChapterModel

/// `chapters-without-video`, CH081.
enum ChaptersWithoutVideo: CheckRule {
  static let page = RulePage(
    .chaptersWithoutVideo,
    """
    A post has chapters and no video or recording.
    """,
    reason: """
      The times lead nowhere. The embed was forgotten, or nothing that is read here holds its \
      link.
      """,
    bad: [
      """
      # Größe

      - [0:00](#t=0) Begrüßung
      - [1:00](#t=60) Säge
      - [2:00](#t=120) Hobel

      https://www.youtube.com/@tischler

      """,
      """
      # 雪

      ## Chapters

      0:00 雪
      1:00 月
      2:00 花

      [Channel](https://www.youtube.com/c/snow)

      """,
      """
      # Säge

      ## Timestamps

      - 0:00 Begrüßung
      - 1:00 Säge
      - 2:00 Hobel

      [Playlist](https://www.youtube.com/playlist?list=PLqKzWfm6zyltcA6vEbRAD92AJEH3bnr_q)

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:00 Säge

      """,
      """
      # 雪

      ## Schedule

      - 9:00 雪
      - 10:30 月
      - 12:00 花

      https://www.youtube.com/@snow

      """,
    ])
}
