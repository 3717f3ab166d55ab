import ChapterModel

/// `tracking`, CH037.
enum Tracking: CheckRule {
  static let page = RulePage(
    .tracking,
    """
    A link has a parameter that only follows people about.
    """,
    reason: """
      It says who shared the link, and does nothing for whoever follows it. The fix removes \
      it.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo?si=abcDEF123)

      """,
      """
      # 雪

      <https://www.youtube.com/watch?v=aMvI5E9-LYI&feature=youtu.be&t=60>

      """,
      """
      # Säge

      <iframe src="https://www.youtube.com/embed/PP3OPvmUwTs?si=x&amp;start=60"></iframe>

      """,
    ],
    good: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo)

      """,
      """
      # 雪

      <https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLqKzWfm6zyltcA6vEbRAD92AJEH3bnr_q&index=2>

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range, !range.contains(where: { text[$0].isLineEnd }),
      let start = LinkSeparator.start(text, before: range.lowerBound)
    else { return nil }
    let isFirst = text[start] == UInt8(ascii: "?")
    guard isFirst, text.byte(at: range.upperBound, in: 0..<text.count) == UInt8(ascii: "&") else {
      return Fix(.safe, [Edit(start..<range.upperBound, "")])
    }
    let next = LinkSeparator.end(text, at: range.upperBound)
    return Fix(.safe, [Edit(range.lowerBound..<next, "")])
  }
}
