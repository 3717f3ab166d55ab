/// Writes a YAML header that libyaml refuses anew, line by line, such that it means what its author
/// meant: blanks for tabs in front of a line, and quotes around values that need them
/// (`title: Part 1: The start`, `by: @name`, `url: {{ page.url }}`).
///
/// Lines and columns stay what they were. It takes time in proportion to the header.
enum YAMLMending {
  /// The header with its lines mended.
  static func mended(_ header: Span<UInt8>) -> [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(header.count + 64)
    var start = 0
    var textIndent: Int?
    while start < header.count {
      var end = start
      while end < header.count, header[end] != 0x0A { end += 1 }
      let line = YAMLLine(header, in: start..<end)
      let indent = line.start - start
      if let outer = textIndent, indent > outer || line.value.isEmpty && line.key == nil {
        for offset in start..<end { mended.append(header[offset]) }
      } else {
        append(line, of: header, start..<end, to: &mended)
        textIndent = beginsText(header, line) ? indent : nil
      }
      if end < header.count { mended.append(0x0A) }
      start = end + 1
    }
    return mended
  }

  /// Whether lines of text follow a line, which are left alone: `description: |`.
  private static func beginsText(_ text: Span<UInt8>, _ line: YAMLLine) -> Bool {
    guard (1...3).contains(line.value.count) else { return false }
    return text[line.value.lowerBound] == UInt8(ascii: "|")
      || text[line.value.lowerBound] == UInt8(ascii: ">")
  }

  private static func append(
    _ line: YAMLLine, of text: Span<UInt8>, _ range: Range<Int>, to mended: inout [UInt8]
  ) {
    for offset in range.lowerBound..<line.start {
      mended.append(text[offset] == 0x09 ? 0x20 : text[offset])
    }
    guard needsQuotes(text, line) else {
      for offset in line.start..<range.upperBound { mended.append(text[offset]) }
      return
    }
    for offset in line.start..<line.value.lowerBound { mended.append(text[offset]) }
    let quote = UInt8(ascii: "'")
    mended.append(quote)
    for offset in inner(text, line.value) {
      if text[offset] == quote { mended.append(quote) }
      mended.append(text[offset])
    }
    mended.append(quote)
  }

  /// A value without quotes around it, where they are: `"He said "hello""`, but not
  /// `"Here" and "there"`. A quote that never ends goes.
  private static func inner(_ text: Span<UInt8>, _ value: Range<Int>) -> Range<Int> {
    let quote = text[value.lowerBound]
    guard quote == 0x22 || quote == 0x27 else { return value }
    var next = value.lowerBound + 1
    while next < value.upperBound, text[next] != quote { next += 1 }
    if next == value.upperBound { return value.lowerBound + 1..<next }
    guard text[value.upperBound - 1] == quote, text[next - 1] <= 0x20 else { return value }
    return value.lowerBound + 1..<value.upperBound - 1
  }

  private static func needsQuotes(_ text: Span<UInt8>, _ line: YAMLLine) -> Bool {
    guard !line.value.isEmpty else { return false }
    let first = text[line.value.lowerBound]
    switch Unicode.Scalar(first) {
    case "\"", "'": return !isClosed(text, line.value, by: first)
    case "@", "`", "%", "*", "&", "!": return true
    case "{": return line.value.count > 1 && "{%".utf8.contains(text[line.value.lowerBound + 1])
    case "[", "|", ">", "#", "?": return false
    default: return line.key != nil && hasColon(text, in: line.value)
    }
  }

  /// Whether a value is a string in quotes and nothing behind it.
  private static func isClosed(_ text: Span<UInt8>, _ value: Range<Int>, by quote: UInt8) -> Bool {
    var offset = value.lowerBound + 1
    while offset < value.upperBound {
      if text[offset] == UInt8(ascii: "\\"), quote == 0x22 {
        offset += 2
        continue
      }
      if text[offset] == quote {
        let isPair = quote == 0x27 && offset + 1 < value.upperBound && text[offset + 1] == quote
        guard isPair else { return isComment(text, offset + 1..<value.upperBound) }
        offset += 1
      }
      offset += 1
    }
    return false
  }

  private static func isComment(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in range where text[offset] > 0x20 { return text[offset] == UInt8(ascii: "#") }
    return true
  }

  private static func hasColon(_ text: Span<UInt8>, in value: Range<Int>) -> Bool {
    for offset in value where text[offset] == UInt8(ascii: ":") {
      if offset + 1 == value.upperBound || text[offset + 1] <= 0x20 { return true }
    }
    return false
  }
}
