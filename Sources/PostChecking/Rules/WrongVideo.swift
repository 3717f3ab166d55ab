import ChapterModel

/// `wrong-video`, CH012.
enum WrongVideo: CheckRule {
  static let page = RulePage(
    .wrongVideo,
    """
    A chapter's link leads to another video than the rest of its list.
    """,
    reason: """
      The line was copied from another talk's list. The unsafe fix writes the id of the video \
      that the list belongs to.
      """,
    fix: .unsafe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [2:10](https://youtu.be/aMvI5E9-LYI?t=130) Säge
      - [7:00](https://youtu.be/P9pO0fPGVeo?t=420) Leim
      - [9:00](https://youtu.be/P9pO0fPGVeo?t=540) Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) 雪
      - [2:10](https://youtu.be/P9pO0fPGVeo?t=130) 月
      - [3:00](https://www.youtube.com/watch?v=PP3OPvmUwTs&t=180s) 花
      - [4:00](https://youtu.be/P9pO0fPGVeo?t=240) 風

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      [1:00](https://youtu.be/P9pO0fPGVeo?t=60) Hobel
      [2:00](https://youtu.be/P9pO0fPGVeo?t=120) Feile
      [3:00](https://youtu.be/PP3OPvmUwTs?t=180) Leim

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [2:10](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=130s) Säge

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [2:10](https://youtu.be/P9pO0fPGVeo?t=130) [Säge](https://youtu.be/aMvI5E9-LYI)

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range, let other = VideoLink.read(text, in: range),
      let talk = checked.post.talks.last(where: { $0.location <= diagnostic.location }),
      let video = talk.videos.first, video.host == other.host, other.host == .youTube
    else { return nil }
    let written = text.text(range)
    guard let place = written.utf8.firstRange(of: other.videoID.utf8) else { return nil }
    let start =
      range.lowerBound + written.utf8.distance(from: written.startIndex, to: place.lowerBound)
    return Fix(.unsafe, [Edit(start..<start + other.videoID.utf8.count, video.id)])
  }
}
