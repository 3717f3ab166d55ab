import ChapterModel

/// `second-question-mark`, CH036.
enum SecondQuestionMark: CheckRule {
  static let page = RulePage(
    .secondQuestionMark,
    """
    A link's parameters are separated as no URL's are.
    """,
    reason: """
      The first parameter stands behind a question mark and each other one behind &. Else what \
      follows is taken for a part of the one before, or of the id. The fix writes the right \
      one.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      [Video](https://www.youtube.com/watch?v=P9pO0fPGVeo?t=10)

      """,
      """
      # 雪

      <https://youtu.be/aMvI5E9-LYI&t=277>

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo) Säge
      - [1:05](https://youtu.be/P9pO0fPGVeo&t=65) Hobel
      - [2:00](https://youtu.be/P9pO0fPGVeo&t=120) Leim

      """,
    ],
    good: [
      """
      # Größe

      [Video](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=10)

      """,
      """
      # 雪

      <https://youtu.be/aMvI5E9-LYI?list=PLqKzWfm6zyltcA6vEbRAD92AJEH3bnr_q&t=277>

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range, range.count == 1 else { return nil }
    if text[range.lowerBound] == UInt8(ascii: "?") { return Fix(.safe, [Edit(range, "&")]) }
    let mark = range.lowerBound..<LinkSeparator.end(text, at: range.lowerBound)
    return Fix(.safe, [Edit(mark, "?")])
  }
}
