import ChapterModel

/// `ambiguous-hours`, CH022.
enum AmbiguousHours: CheckRule {
  static let page = RulePage(
    .ambiguousHours,
    """
    Stamps with two units may be hours and minutes.
    """,
    reason: """
      1:30 is a minute and a half to every program. Behind 59:10 its author meant an hour and \
      a half, and a list of 00:03, 00:17 and 00:20 is probably one of minutes. Write 1:30:00. A \
      link with its time in seconds decides.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 59:10 Säge
      - 1:30 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      40:00 月
      55:00 花
      1:05 風

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 00:00 雪
      - 00:03 月
      - 00:17 花
      - 00:20 風

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 - Säge
      30:00 - Hobel
      58:20 - Leim
      1:10 - Schluss

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 59:10 Säge
      - 1:30:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      1:05 月
      40:00 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [00:00](https://youtu.be/P9pO0fPGVeo?t=0) 雪
      - [00:03](https://youtu.be/P9pO0fPGVeo?t=3) 月
      - [00:07](https://youtu.be/P9pO0fPGVeo?t=7) 花
      - [00:12](https://youtu.be/P9pO0fPGVeo?t=12) 風

      """,
    ])

  static func diagnostics(of post: Post) -> [Diagnostic] {
    post.talks.map { Array($0.chapters) }.flatMap { chapters in
      DoubtfulUnits.runs(in: chapters).map { run in
        let last = chapters[run.upperBound - 1]
        let (hours, minutes) = last.start.seconds.quotientAndRemainder(dividingBy: 60)
        let digits = minutes < 10 ? "0\(minutes)" : "\(minutes)"
        return Diagnostic(
          .ambiguousHours, at: chapters[run.lowerBound].location,
          "Most of these chapters would last seconds: if \(last.label ?? "") means hours and minutes, "
            + "write \(hours):\(digits):00.")
      }
    }
  }
}
