import ChapterModel

/// `past-end`, CH008.
enum PastEnd: CheckRule {
  static let page = RulePage(
    .pastEnd,
    """
    A chapter starts at its video's end or behind it.
    """,
    reason: """
      The link leads nowhere: the time is mistyped, or the video was cut after the list was \
      written.
      """,
    bad: [
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      duration: "10:00"
      ---

      - 0:00 Begrüßung
      - 5:00 Säge
      - 12:00 Schluss

      """,
      """
      ---
      title: 雪
      youtube_id: P9pO0fPGVeo
      duration: 600
      chapters:
        - time: "0:00"
          title: 雪
        - time: "10:00"
          title: 月
      ---

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      duration: PT1H
      ---

      0:00 Säge
      59:00 Hobel
      1:00:30 Leim

      """,
    ],
    good: [
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      duration: "10:00"
      ---

      - 0:00 Begrüßung
      - 5:00 Säge
      - 9:59 Schluss

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      ---

      0:00 雪
      99:00 月

      """,
    ])

  static func diagnostics(of post: Post) -> [Diagnostic] {
    post.talks.flatMap { talk in
      talk.chapters.compactMap { chapter -> Diagnostic? in
        guard let end = length(of: talk, chapter), chapter.start >= end else { return nil }
        return Diagnostic(
          .pastEnd, at: chapter.location, "\(chapter.start) lies behind the video's end, \(end).")
      }
    }
  }

  /// How long the video is that a chapter lies in; nil where nothing says so.
  private static func length(of talk: Talk, _ chapter: Chapter) -> Timestamp? {
    guard talk.videos.indices.contains(chapter.videoIndex) else { return nil }
    let video = talk.videos[chapter.videoIndex]
    if let written = chapter.writtenLink.flatMap({ VideoLink($0) }),
      !written.isSameVideo(as: video.link())
    {
      return nil
    }
    return video.duration
  }
}
