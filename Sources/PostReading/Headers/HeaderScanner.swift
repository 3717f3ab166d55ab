import ChapterModel
import FrontMatter

/// Finds the front matter at the beginning of a post, in one pass over it.
///
/// ```
/// post   = [BOM] blank lines [header] body
/// header = "---" ["yaml" | "toml" | "json"] line … ("---" | "...") line
///        | "+++" line … "+++" line
///        | "{" … its "}" [line end]
/// ```
/// Blanks may follow a delimiter and nothing else: `----` closes nothing (Jekyll and Zola; Hugo
/// takes any line that begins with `---`). A notation's name behind the first one is
/// gray-matter's. Blank lines may stand above, as in Hugo, but then one delimiter alone is a
/// thematic break, and so is a `---` above lines none of which has a key. A `{` is JSON only where a
/// key or `}` follows: a post may begin with a shortcode or a Liquid tag. Of front matter that never
/// ends the header is the lines that look like one, so that title and talks are read; Hugo builds
/// nothing from it.
public enum HeaderScanner {
  /// Where the front matter of a file lies.
  public static func read(_ text: Span<UInt8>) -> HeaderExtent {
    let hasMark = text.has("\u{FEFF}", at: 0, before: text.count)
    let first = hasMark ? 3 : 0
    let start = text.firstOffset(from: first, before: text.count) { !$0.isBlank && !$0.isLineEnd }
    var extent =
      delimited(text, at: start, by: "---", .yaml) ?? delimited(text, at: start, by: "+++", .toml)
      ?? json(text, at: start) ?? HeaderExtent(header: first..<first, bodyStart: first)
    if extent.unclosed != nil, start > first {
      extent = HeaderExtent(header: first..<first, bodyStart: first)
    }
    extent.hasByteOrderMark = hasMark
    return extent
  }

  private static func delimited(
    _ text: Span<UInt8>, at start: Int, by delimiter: StaticString, _ format: HeaderFormat
  ) -> HeaderExtent? {
    guard let (first, format) = opening(delimiter, format, at: start, of: text) else { return nil }
    var line = first
    while line < text.count {
      if let body = behind(delimiter, at: line, of: text)
        ?? (format == .yaml ? behind("...", at: line, of: text) : nil)
      {
        guard HeaderLine.isHeader(text, in: first..<line, format) else { return nil }
        return HeaderExtent(format: format, header: first..<line, bodyStart: body)
      }
      line = text.firstOffset(from: line, before: text.count) { $0 == 0x0A } + 1
    }
    let end = HeaderLine.headerEnd(text, from: first, format)
    guard end > first else { return nil }
    return HeaderExtent(header: first..<end, bodyStart: end, unclosed: format)
  }

  /// The start of the line below the first delimiter, and the notation that it names.
  private static func opening(
    _ delimiter: StaticString, _ format: HeaderFormat, at start: Int, of text: Span<UInt8>
  ) -> (Int, HeaderFormat)? {
    if let first = behind(delimiter, at: start, of: text) { return (first, format) }
    guard format == .yaml else { return nil }
    let names: [(StaticString, HeaderFormat)] = [
      ("---yaml", .yaml), ("---toml", .toml), ("---json", .json),
    ]
    for (name, named) in names {
      if let first = behind(name, at: start, of: text) { return (first, named) }
    }
    return nil
  }

  /// The start of the line below one that holds a delimiter alone.
  private static func behind(
    _ delimiter: StaticString, at line: Int, of text: Span<UInt8>
  ) -> Int? {
    guard text.has(delimiter, at: line, before: text.count) else { return nil }
    let end = text.firstOffset(from: line + delimiter.utf8CodeUnitCount, before: text.count) {
      !$0.isBlank && $0 != 0x0D
    }
    if end == text.count { return end }
    return text[end] == 0x0A ? end + 1 : nil
  }

  private static func json(_ text: Span<UInt8>, at start: Int) -> HeaderExtent? {
    guard text.has("{", at: start, before: text.count) else { return nil }
    let next = text.firstOffset(from: start + 1, before: text.count) { $0 > 0x20 }
    guard next < text.count, text[next] == UInt8(ascii: "\"") || text[next] == UInt8(ascii: "}")
    else { return nil }
    guard let close = matchingBrace(text, from: start) else {
      let body = text.firstOffset(from: start, before: text.count) { $0 == 0x0A }
      return HeaderExtent(
        header: start..<start, bodyStart: min(body + 1, text.count), unclosed: .json)
    }
    var end = close + 1
    if text.has("\r\n", at: end, before: text.count) {
      end += 2
    } else if text.has("\n", at: end, before: text.count) {
      end += 1
    }
    return HeaderExtent(format: .json, header: start..<end, bodyStart: end)
  }

  /// The offset of the `}` that closes the `{` at `start`; those in strings don't count.
  private static func matchingBrace(_ text: Span<UInt8>, from start: Int) -> Int? {
    var (depth, isQuoted, offset) = (0, false, start)
    while offset < text.count {
      switch Unicode.Scalar(text[offset]) {
      case "\\": offset += 1
      case "\"": isQuoted.toggle()
      case "{" where !isQuoted: depth += 1
      case "}" where !isQuoted:
        depth -= 1
        if depth == 0 { return offset }
      default: break
      }
      offset += 1
    }
    return nil
  }
}
