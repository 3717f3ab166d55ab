import ChapterModel
import FrontMatter

/// Reads the keywords of an Org file, which are its front matter, in Hugo too:
///
///     keyword = blanks "#+" key ["[]"] ":" blanks value
///
/// Those above the first headline count. A date loses the brackets of Org's timestamps.
enum OrgKeywords {
  /// The keywords as a header's tree, their names in small letters.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> Node {
    var tree = KeywordTree()
    var lines = LineCount()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let line = Line(text, from: offset, limit: range.upperBound)
      offset = line.next
      if OrgHeadline(text, line.range) != nil { break }
      guard let keyword = keyword(text, line.range), keyword.name != "attr_html" else { continue }
      let name = keyword.name.hasSuffix("[]") ? String(keyword.name.dropLast(2)) : keyword.name
      tree.add(
        name, value(of: name, text, keyword.value),
        at: lines.location(of: keyword.value.lowerBound, text))
    }
    return tree.root
  }

  /// The keyword that a line is.
  static func keyword(
    _ text: Span<UInt8>, _ line: Range<Int>
  ) -> (name: String, value: Range<Int>)? {
    let content = text.trimmedWhitespace(line)
    guard text.has("#+", at: content.lowerBound, before: content.upperBound) else { return nil }
    let name = content.lowerBound + 2..<min(content.upperBound, content.lowerBound + 64)
    let colon = text.skip(in: name) { $0 != UInt8(ascii: ":") && !$0.isWhitespace }
    guard text.has(":", at: colon, before: content.upperBound), colon > name.lowerBound else {
      return nil
    }
    return (
      text.text(name.lowerBound..<colon).lowercased(),
      text.trimmedWhitespace(colon + 1..<content.upperBound)
    )
  }

  /// A value; of those that people read without marks, of others without a timestamp's brackets.
  private static func value(
    of name: String, _ text: Span<UInt8>, _ value: Range<Int>
  ) -> String {
    ["title", "event", "author", "bio"].contains(name)
      ? OrgText.plain(text, in: value) : text.text(date(text, value))
  }

  /// A value without the brackets of a timestamp: `<2024-05-01 Wed>`, `[2024-05-01]`.
  private static func date(_ text: Span<UInt8>, _ value: Range<Int>) -> Range<Int> {
    guard value.count > 10, "<[".utf8.contains(text[value.lowerBound]),
      ">]".utf8.contains(text[value.upperBound - 1]), text[value.lowerBound + 1].isDigit
    else { return value }
    return value.lowerBound + 1..<value.upperBound - 1
  }
}
