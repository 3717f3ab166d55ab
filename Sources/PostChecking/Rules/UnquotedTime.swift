import ChapterModel
import PostReading

/// `unquoted-time`, CH074.
enum UnquotedTime: CheckRule {
  static let page = RulePage(
    .unquotedTime,
    """
    A time in YAML has no quotes.
    """,
    reason: """
      Readers of YAML 1.1, Jekyll's among them, take 1:30 for the number 90 and 0:36 for a \
      text: one list, two kinds of values. In quotes both are text. The fix writes them.
      """,
    fix: .safe,
    bad: [
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      chapters:
        - time: 0:36
          title: Säge
        - time: 1:30
          title: Hobel
      ---

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      timestamps:
        - { time: 2:05, title: 雪 }
        - { time: 10:00, title: 月 }
      ---

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      chapters:
        - [0:00, Säge]
        - [1:02:03, Hobel]
      ---

      """,
    ],
    good: [
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      chapters:
        - time: "0:36"
          title: Säge
        - time: '1:30'
          title: Hobel
      ---

      """,
      """
      ---
      title: Größe
      youtube_id: P9pO0fPGVeo
      chapters:
        - time: 0:36
          title: 雪
        - time: 90
          title: 月
      ---

      """,
    ])

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let start = checked.lines.offset(of: diagnostic.location), start < text.count
    else { return nil }
    let end = text.firstOffset(from: start, before: text.count) {
      !$0.isDigit && $0 != UInt8(ascii: ":")
    }
    let next = text.byte(at: end, in: 0..<text.count) ?? 0x0A
    guard text[start].isDigit, next <= 0x20 || ",]}".utf8.contains(next) else { return nil }
    return Fix(.safe, [Edit(start..<end, "\"\(text.text(start..<end))\"")])
  }
}
