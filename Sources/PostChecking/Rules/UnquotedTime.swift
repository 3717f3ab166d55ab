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

  /// The times of chapters in front matter that stand there bare and that YAML 1.1 has as whole
  /// numbers of base 60 (https://yaml.org/type/int.html): `1:30`, and not `0:36`.
  static func diagnostics(in checked: CheckedPost, _ text: Span<UInt8>) -> [Diagnostic] {
    let body = HeaderScanner.read(text).bodyStart
    let chapters = checked.post.talks.flatMap(\.chapters)
    return chapters.compactMap { chapter in
      guard let start = checked.lines.offset(of: chapter.location), start < body,
        let stamp = stamp(text, at: start, before: body), text[start] != UInt8(ascii: "0")
      else { return nil }
      return Diagnostic(
        .unquotedTime, at: chapter.location,
        "Some readers of YAML take \(text.text(stamp)) for a number; write it in quotes.",
        range: stamp)
    }
  }

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    diagnostic.range.map { Fix(.safe, [Edit($0, "\"\(text.text($0))\"")]) }
  }

  /// The stamp that is all of a value without quotes.
  private static func stamp(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> Range<Int>? {
    guard case .time(_, let stop)? = Stamp.read(text, at: start, before: end),
      text.firstOffset(from: start, before: stop, where: { $0 == UInt8(ascii: ".") }) == stop
    else { return nil }
    let next = text.firstOffset(from: stop, before: end) { !$0.isBlank }
    guard next < end, text[next].isLineEnd || ",]}#".utf8.contains(text[next]) else { return nil }
    return start..<stop
  }
}
