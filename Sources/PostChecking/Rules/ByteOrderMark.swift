import ChapterModel

/// `byte-order-mark`, CH072.
enum ByteOrderMark: CheckRule {
  static let page = RulePage(
    .byteOrderMark,
    """
    A file begins with a byte order mark.
    """,
    reason: """
      Jekyll doesn't see the front matter behind it, and shows it as text. UTF-8 needs no \
      mark. The fix removes it.
      """,
    fix: .safe,
    bad: [
      """
      \u{FEFF}---
      title: Größe
      ---

      """,
      """
      \u{FEFF}# 雪

      https://youtu.be/P9pO0fPGVeo

      """,
      """
      \u{FEFF}+++
      title = "Säge"
      +++

      """,
    ],
    good: [
      """
      ---
      title: Größe
      ---

      """,
      """
      # 雪

      https://youtu.be/P9pO0fPGVeo

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    diagnostic.range.map { Fix(.safe, [Edit($0, "")]) }
  }
}
