import ChapterModel

/// A headline of Org:
///
///     headline = 1*"*" " " ["TODO" / "DONE"] ["[#" letter "]"] title [":" 1*(tag ":")]
struct OrgHeadline {
  /// How many stars it has.
  let level: Int

  /// Its title's bytes.
  let title: Range<Int>

  /// The headline that a line is; its stars stand at the line's start.
  init?(_ text: Span<UInt8>, _ line: Range<Int>) {
    let stars = text.skip(in: line) { $0 == UInt8(ascii: "*") }
    guard stars > line.lowerBound, stars < line.upperBound, text[stars].isBlank else { return nil }
    level = stars - line.lowerBound
    var content = text.trimmedWhitespace(stars..<line.upperBound)
    for word in ["TODO ", "DONE "] as [StaticString]
    where text.has(word, at: content.lowerBound, before: content.upperBound) {
      content = text.trimmedWhitespace(content.dropFirst(word.utf8CodeUnitCount))
    }
    if content.count > 4, text.has("[#", at: content.lowerBound, before: content.upperBound),
      text[content.lowerBound + 3] == UInt8(ascii: "]")
    {
      content = text.trimmedWhitespace(content.dropFirst(4))
    }
    title = Self.withoutTags(text, content)
  }

  /// A title without the tags at its end, behind a blank: `Föhn :wetter:berge:`.
  private static func withoutTags(_ text: Span<UInt8>, _ title: Range<Int>) -> Range<Int> {
    guard title.count > 3, text[title.upperBound - 1] == UInt8(ascii: ":") else { return title }
    var start = title.upperBound
    while start > title.lowerBound, !text[start - 1].isBlank { start -= 1 }
    let tags = start..<title.upperBound
    guard start > title.lowerBound, tags.count > 2, text[start] == UInt8(ascii: ":"),
      tags.allSatisfy({
        text[$0].isDigitOrLetter || text[$0] >= 0x80 || ":_@#%".utf8.contains(text[$0])
      }
      )
    else { return title }
    return text.trimmedWhitespace(title.lowerBound..<start)
  }
}
