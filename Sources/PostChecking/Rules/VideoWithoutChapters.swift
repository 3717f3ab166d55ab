import ChapterModel
import PostReading

/// `video-without-chapters`, CH080.
enum VideoWithoutChapters: CheckRule {
  static let page = RulePage(
    .videoWithoutChapters,
    """
    A talk has a video and no chapters.
    """,
    reason: """
      Readers can't get to the part that they want. Where other talks of a post have chapters, \
      each without is named; where none has, it is said once a post, for those who want all \
      their talks to have chapters; others ignore it.
      """,
    bad: [
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}


      """,
      """
      # 雪

      https://youtu.be/aMvI5E9-LYI

      """,
      """
      ---
      title: Säge
      youtube_id: PP3OPvmUwTs
      ---

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
      # 雪

      Snow

      """,
    ])

  static func diagnostics(in checked: CheckedPost, _ text: Span<UInt8>) -> [Diagnostic] {
    let talks = checked.post.talks
    let bare = talks.filter(\.chapters.isEmpty).compactMap(\.videos.first)
    guard !bare.isEmpty else { return [] }
    let body = HeaderScanner.read(text).bodyStart
    let shown = bare.filter { video in
      checked.lines.offset(of: video.location).map { $0 < body || isShown(text, at: $0) } ?? false
    }
    if talks.contains(where: { !$0.chapters.isEmpty }) {
      return shown.map { diagnostic($0, "has no chapters; other talks of this post have some.") }
    }
    let rest = shown.count == 1 ? "." : ", nor has another of the \(shown.count) here."
    return shown.prefix(1).map { diagnostic($0, "has no chapters\(rest)") }
  }

  private static func diagnostic(_ video: Video, _ rest: String) -> Diagnostic {
    let subject = video.host == .recording ? "This recording" : "This video"
    return Diagnostic(.videoWithoutChapters, at: video.location, "\(subject) \(rest)")
  }

  /// Whether a place shows a video, by an embed or a URL alone in its line, rather than links to it.
  private static func isShown(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let isAutolink = text.has("<http", at: offset, before: text.count)
    let isLink = isAutolink || text.has("http", at: offset, before: text.count)
    guard isLink else {
      return marks.contains { text.has($0, at: offset, before: text.count) }
        && !text.has("<a", at: offset, before: text.count)
    }
    var start = offset
    while start > 0, text[start - 1].isBlank || text[start - 1] == UInt8(ascii: "<") { start -= 1 }
    return start == 0 || text[start - 1].isLineEnd
  }

  private static let marks: [StaticString] = ["{", "<", "[embed", "..", "video::"]
}
