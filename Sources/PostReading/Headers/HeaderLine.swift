import ChapterModel
import FrontMatter

/// What a line says of whether the lines around it are front matter: a `---` at the top of a file
/// may be a rule above prose just as well.
enum HeaderLine {
  /// Whether a header may hold these bytes: nothing but blanks and comments, or a line that gives a
  /// key a value, in the first that says something or with a single word in any other.
  static func isHeader(_ text: Span<UInt8>, in range: Range<Int>, _ format: HeaderFormat) -> Bool {
    var isFirst = true
    var start = range.lowerBound
    while start < range.upperBound {
      let end = text.firstOffset(of: 0x0A, or: 0x0A, in: start..<range.upperBound)
      let line = text.trimmed(start..<end)
      start = end + 1
      if line.isEmpty || text[line.lowerBound] == UInt8(ascii: "#") { continue }
      if "{[\"'?&".utf8.contains(text[line.lowerBound]) { return true }
      if hasKey(text, in: line, format, words: isFirst ? 4 : 1) { return true }
      isFirst = false
    }
    return isFirst
  }

  /// The end of the lines from an offset on that are a header's for sure: the first line that is
  /// blank, a heading, or neither a key, an item nor indented.
  static func headerEnd(_ text: Span<UInt8>, from offset: Int, _ format: HeaderFormat) -> Int {
    var start = offset
    while start < text.count {
      let end = text.lineEnd(from: start)
      let line = text.trimmed(start..<end)
      guard !line.isEmpty else { return start }
      let isIndented = start > offset && text[start].isBlank
      let isItem =
        start > offset && text[start] == UInt8(ascii: "-") && line.count > 1
        && text[start + 1].isBlank
      guard isIndented || isItem || hasKey(text, in: line, format, words: 4) else { return start }
      start = min(end + 1, text.count)
    }
    return start
  }

  /// Whether a line begins with a key of so many words at most, and the sign that gives it a value.
  private static func hasKey(
    _ text: Span<UInt8>, in line: Range<Int>, _ format: HeaderFormat, words: Int
  ) -> Bool {
    let sign = format == .toml ? UInt8(ascii: "=") : UInt8(ascii: ":")
    let limit = min(line.upperBound, line.lowerBound + longestKey)
    let end = text.firstOffset(from: line.lowerBound, before: limit) { $0 == sign }
    guard end < limit, end > line.lowerBound, !">|*!%@`".utf8.contains(text[line.lowerBound])
    else { return false }
    let key = text.trimmed(line.lowerBound..<end)
    let isClosed = format == .toml || end + 1 == line.upperBound || text[end + 1].isBlank
    var blanks = 0
    for offset in key where text[offset].isBlank { blanks += 1 }
    return isClosed && blanks < words
  }

  /// No key is longer, in bytes.
  private static let longestKey = 64
}
