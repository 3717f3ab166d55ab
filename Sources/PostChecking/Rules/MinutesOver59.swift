import ChapterModel

/// `minutes-over-59`, CH023.
enum MinutesOver59: CheckRule {
  static let page = RulePage(
    .minutesOver59,
    """
    A stamp has 60 minutes or more.
    """,
    reason: """
      It is understood, but players show and YouTube takes 1:15:30. The fix writes that.
      """,
    fix: .safe,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 75:30 Säge

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      10:00 月
      60:00 花

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 - Säge
      120:05 - Hobel

      """,
    ],
    good: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Begrüßung
      - 1:15:30 Säge

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      0:00 雪
      59:59 月

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range, let time = Timestamp(text.text(range)) else { return nil }
    return Fix(.safe, [Edit(range, time.description)])
  }
}
