import ChapterModel

/// `too-short`, CH007.
enum TooShort: CheckRule {
  static let page = RulePage(
    .tooShort,
    """
    A chapter lasts less than ten seconds.
    """,
    reason: """
      YouTube shows no chapters then, and nobody can hit it in a player's bar.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 0:05 Säge
      - 20:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      5:00 月
      5:09 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 - Säge
      1:00 - Hobel
      1:01 - Leim
      2:00 - Schluss

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 0:10 Säge
      - 20:00 Schluss

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      5:00 月
      5:00 花

      """,
    ])

  static func diagnostics(of post: Post) -> [Diagnostic] {
    DescribedList.all(in: post).map { Array($0.chapters) }.flatMap { chapters in
      let doubtful = Set(DoubtfulUnits.runs(in: chapters).joined())
      return chapters.indices.dropLast().compactMap { index -> Diagnostic? in
        let chapter = chapters[index]
        let length = chapters[index + 1].start.seconds - chapter.start.seconds
        // A heading goes on with what stands below it; of minutes another rule speaks.
        guard (1..<10).contains(length), chapters[index + 1].level <= chapter.level,
          !doubtful.contains(index)
        else { return nil }
        return Diagnostic(
          .tooShort, at: chapter.location,
          "This chapter lasts \(length) s; YouTube wants ten at least.")
      }
    }
  }
}
