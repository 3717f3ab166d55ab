import ChapterModel

/// `time-label-mismatch`, CH001.
enum TimeLabelMismatch: CheckRule {
  static let page = RulePage(
    .timeLabelMismatch,
    """
    A chapter's label says one time and its link another.
    """,
    reason: """
      Whoever clicks lands at another place than the one that is written. Mostly the link is a \
      copy of another line's, sometimes the label is mistyped. Two seconds make no fault: \
      players round differently. The unsafe fix takes the reading that keeps the list in \
      order, else the link's.
      """,
    fix: .unsafe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Begrüßung
      - [2:10](https://youtu.be/P9pO0fPGVeo?t=310) Säge
      - [7:00](https://youtu.be/P9pO0fPGVeo?t=420) Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - **[00:34](#t=00:34)** 雪
      - **[40:16:01](#t=40:16)** 月
      - **[45:00](#t=45:00)** 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 Begrüßung
      [1:00](https://youtu.be/P9pO0fPGVeo?t=60s) Säge
      [14:44](https://youtu.be/P9pO0fPGVeo?t=844s) Schluss

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

      - [0:00](https://youtu.be/P9pO0fPGVeo) Begrüßung
      - [2:10](https://youtu.be/P9pO0fPGVeo?t=131s) Säge
      - [7:00](#t=07:00) Schluss

      """,
    ])
}
