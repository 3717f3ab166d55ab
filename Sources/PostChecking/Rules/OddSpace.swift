import ChapterModel

/// `odd-space`, CH061.
enum OddSpace: CheckRule {
  static let page = RulePage(
    .oddSpace,
    """
    A blank that is no space, an invisible sign or a full-width digit or colon stands in a \
    link, a shortcode's value or a stamp.
    """,
    reason: """
      Nobody sees it, and programs don't find the video or the time. The fix removes it, and \
      writes digits and colons as ASCII has them.
      """,
    fix: .safe,
    bad: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo\u{200B}?t=60)

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - ０：００ 雪
      - １：３０ 月
      - ２：００ 花

      """,
      """
      # Säge

      <iframe src="https://www.youtube.com/embed/\u{200B}PP3OPvmUwTs"></iframe>

      """,
    ],
    good: [
      """
      # Größe

      [Video](https://youtu.be/P9pO0fPGVeo?t=60)

      """,
      """
      # Größe und Maß

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 雪\u{3000}月
      - 1:30 花\u{A0}
      - 2:00 風

      """,
    ])

  /// Signs that stand for one of ASCII become that; a wide blank with more behind it becomes a space,
  /// and all others go.
  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = diagnostic.range else { return nil }
    var mended = ""
    for scalar in text.text(range).unicodeScalars {
      switch scalar.value {
      case 0xFF10...0xFF19:
        mended.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0xFF1A: mended += ":"
      case 0...0x7F: mended.unicodeScalars.append(scalar)
      default: break
      }
    }
    let next = text.byte(at: range.upperBound, in: 0..<text.count) ?? 0x0A
    let isWide = mended.isEmpty && range.count > 1 && isWideBlank(text.text(range))
    if isWide, next >= 0x80 || next.isDigitOrLetter { mended = " " }
    return Fix(.safe, [Edit(range, mended)])
  }

  private static func isWideBlank(_ sign: String) -> Bool {
    sign.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
