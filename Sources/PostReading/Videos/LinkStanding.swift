import ChapterModel

/// Tells a link that stands for its video from one in a sentence.
enum LinkStanding {
  /// Whether a link is alone in its line or called Video, outside of lists with few words around it:
  /// `her [video](url)` in a long sentence is prose. In the item of a list also whether it begins the item or follows a separator (`Name: [Title](url)`) and ends its line or little
  /// stands behind it (`[Title](url) by Name`).
  static func isAlone(
    _ link: PlainText.Link, named name: String, in line: TextLine, isEntry: Bool,
    _ text: Span<UInt8>
  ) -> Bool {
    let written = line.content.links[link.index]
    let rest = line.plain.rest(around: link.range, limit: 64)
    if !written.isAutolink, SectionLabel.namesVideo(name) { return rest != nil || isEntry }
    if let rest, SectionLabel.namesVideo(rest) || VideoWords.onlyPoint(rest) { return true }
    guard isEntry, !written.isAutolink, link.range.lowerBound <= 64,
      JumpTitle.opensEntry(line.plain.string(in: 0..<link.range.lowerBound))
    else { return false }
    return rest != nil || endsLine(written.range.upperBound, text)
  }

  private static func endsLine(_ offset: Int, _ text: Span<UInt8>) -> Bool {
    let next = text.skip(in: offset..<text.count, while: \.isBlank)
    return next == text.count || text[next].isLineEnd
  }
}
