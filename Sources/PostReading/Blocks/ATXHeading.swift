import ChapterModel

/// A heading in the ATX form: one to six `#`, then a blank or the end of the line; a closing run of
/// `#` behind a blank is no part of its text.
enum ATXHeading {
  /// The heading that `range`, the rest of a line without its indentation, spells.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> (level: Int, content: Range<Int>)?
  {
    let hash = UInt8(ascii: "#")
    let markerEnd = text.skip(in: range) { $0 == hash }
    let level = markerEnd - range.lowerBound
    guard (1...6).contains(level), markerEnd == range.upperBound || text[markerEnd].isBlank
    else { return nil }
    let content = text.trimmedWhitespace(markerEnd..<range.upperBound)
    var end = content.upperBound
    while end > content.lowerBound, text[end - 1] == hash { end -= 1 }
    if end == content.lowerBound { return (level, end..<end) }
    guard end < content.upperBound, text[end - 1].isBlank else { return (level, content) }
    return (level, text.trimmedWhitespace(content.lowerBound..<end))
  }
}
