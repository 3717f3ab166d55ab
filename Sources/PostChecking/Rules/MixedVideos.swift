import ChapterModel

/// `mixed-videos`, CH013.
enum MixedVideos: CheckRule {
  static let page = RulePage(
    .mixedVideos,
    """
    Several links of a list lead to other videos than the one above it.
    """,
    reason: """
      Either the list stands below the wrong video, or it is several lists in one. More than a \
      quarter of the lines is no slip of one line, so that no fix is offered.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/aMvI5E9-LYI?t=0) Begrüßung
      - [2:10](https://youtu.be/aMvI5E9-LYI?t=130) Säge
      - [7:00](https://youtu.be/P9pO0fPGVeo?t=420) Schluss
      - [9:00](https://youtu.be/aMvI5E9-LYI?t=540) Ende

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) 雪
      - [2:10](https://youtu.be/aMvI5E9-LYI?t=130) 月
      - [3:00](https://youtu.be/PP3OPvmUwTs?t=180) 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Säge
      [1:00](https://youtu.be/P9pO0fPGVeo?t=60) Hobel
      [2:00](https://youtu.be/PP3OPvmUwTs?t=120) Feile
      [3:00](https://youtu.be/PP3OPvmUwTs?t=180) Leim

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [2:10](https://youtu.be/P9pO0fPGVeo?t=130) Säge
      - [7:00](https://youtu.be/P9pO0fPGVeo?t=420) Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [2:10](https://m.youtube.com/watch?v=P9pO0fPGVeo&t=130s) Säge
      - [7:00](#t=420) Schluss

      """,
    ])
}
