import ChapterModel

/// `missing-zero`, CH005.
enum MissingZero: CheckRule {
  static let page = RulePage(
    .missingZero,
    """
    The first chapter does not start at 0:00.
    """,
    reason: """
      YouTube shows no chapters then (https://support.google.com/youtube/answer/9884579), and \
      players have a stretch without a name. The unsafe fix puts a line of the same form in \
      front. Jumps into a long video are no such list.
      """,
    fix: .unsafe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:36 Begrüßung
      - 14:44 Säge
      - 20:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [1:05](https://youtu.be/P9pO0fPGVeo?t=65) 雪
      - [5:00](https://youtu.be/P9pO0fPGVeo?t=300) 月
      - [9:00](https://youtu.be/P9pO0fPGVeo?t=540) 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      00:10 - Säge
      01:00 - Hobel
      02:00 - Leim

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
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [雪](https://youtu.be/P9pO0fPGVeo?t=60)
      - [月](https://youtu.be/P9pO0fPGVeo?t=300)
      - [花](https://youtu.be/P9pO0fPGVeo?t=540)

      """,
    ])

  static func diagnostics(of post: Post) -> [Diagnostic] {
    DescribedList.all(in: post).compactMap { list in
      guard let first = list.chapters.first, first.start != .zero,
        first.label.flatMap({ Timestamp($0) }) != .zero
      else { return nil }
      return Diagnostic(
        .missingZero, at: first.location,
        "The first chapter starts at \(first.start); YouTube wants one at 0:00.")
    }
  }

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    ListLines(around: diagnostic.location, in: checked, text)?.withZero(text)
  }
}
