import ChapterModel

/// `legacy-url`, CH038.
enum LegacyURL: CheckRule {
  static let page = RulePage(
    .legacyURL,
    """
    A link has a form that its host gave up.
    """,
    reason: """
      /v/ID was for Flash, and http:// sends the first request in the clear. Both are \
      forwarded as yet. The fix writes today's form.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      [Video](http://youtu.be/P9pO0fPGVeo)

      """,
      """
      # 雪

      <https://www.youtube.com/v/aMvI5E9-LYI>

      """,
      """
      # Säge

      <iframe src="http://player.vimeo.com/video/76979871"></iframe>

      """,
    ],
    good: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo)

      """,
      """
      # 雪

      <https://www.youtube.com/watch?v=aMvI5E9-LYI>

      """,
    ])

  /// The fix of `http` is another letter; that of a path is a watch page, but in an element, which
  /// shows a player.
  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range else { return nil }
    if text.spells("http", in: range) { return Fix(.safe, [Edit(range, "https")]) }
    guard text[range.lowerBound] == UInt8(ascii: "/"), !isInElement(range, text) else { return nil }
    return watchPage(range, text)
  }

  /// Whether a tag begins before a path and doesn't end; the `<` of an autolink begins none.
  private static func isInElement(_ path: Range<Int>, _ text: Span<UInt8>) -> Bool {
    var offset = path.lowerBound
    while offset > 0, text[offset] != UInt8(ascii: "<"), text[offset] != UInt8(ascii: ">"),
      !text[offset].isLineEnd
    {
      offset -= 1
    }
    return text[offset] == UInt8(ascii: "<") && !text.has("<http", at: offset, before: text.count)
  }

  /// `/v/ID?x=1` as `/watch?v=ID&x=1`.
  private static func watchPage(_ path: Range<Int>, _ text: Span<UInt8>) -> Fix? {
    let parts = text.text(path).split(separator: "/")
    guard parts.count == 2, VideoID.isPlausible(parts[1]) else { return nil }
    var edits = [Edit(path, "/watch?v=\(parts[1])")]
    if text.byte(at: path.upperBound, in: 0..<text.count) == UInt8(ascii: "?") {
      edits.append(Edit(path.upperBound..<path.upperBound + 1, "&"))
    }
    return Fix(.safe, edits)
  }
}
