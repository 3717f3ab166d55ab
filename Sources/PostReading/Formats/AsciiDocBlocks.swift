import ChapterModel

/// Finds the blocks of an AsciiDoc text.
///
/// ```
/// line    = "//" … / ":name:" … / "[" … "]" / "." title / heading / macro / item / delimiter / text
/// heading = 1*6("=" / "#") " " title
/// macro   = ("video" / "audio") "::" target "[" attributes "]"
/// item    = (1*5"*" / "-" / 1*5"." / digits ".") " " text
/// ```
/// What stands between two lines of `----`, `....`, `++++` or three backticks is no text, and what
/// stands between `////` is not there; other delimiters let their text through. Each line is looked
/// at once.
struct AsciiDocBlocks {
  private var collector = BlockCollector()
  private var paragraph: Range<Int>?
  private var title: Range<Int>?

  /// The line that ends the open block of other things than text, and where that begins.
  private var verbatim: (delimiter: Range<Int>, start: Int)?

  /// The blocks of `range`, which begins at the start of a line.
  static func scan(_ text: Span<UInt8>, in range: Range<Int>) -> BlockScan {
    var blocks = AsciiDocBlocks()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let line = Line(text, from: offset, limit: range.upperBound)
      blocks.add(line, text)
      offset = line.next
    }
    blocks.closeParagraph(text)
    return blocks.collector.scan
  }

  private mutating func add(_ line: Line, _ text: Span<UInt8>) {
    let content = text.trimmedWhitespace(line.range)
    if let open = verbatim {
      if Self.isSame(text, content, open.delimiter) { closeVerbatim(at: content, text) }
      return
    }
    guard !content.isEmpty else {
      closeParagraph(text)
      return
    }
    if let delimiter = AsciiDocDelimiter(text, content) {
      closeParagraph(text)
      if !delimiter.letsTextThrough { verbatim = (content, line.next) }
      return
    }
    if addMarked(content, text) { return }
    paragraph = (paragraph?.lowerBound ?? content.lowerBound)..<content.upperBound
  }

  /// Takes a line whose first bytes say what it is; false for text.
  private mutating func addMarked(_ line: Range<Int>, _ text: Span<UInt8>) -> Bool {
    if text.has("//", at: line.lowerBound, before: line.upperBound) { return true }
    if let heading = Self.heading(text, line) {
      closeParagraph(text)
      collector.addHeading(level: heading.level, start: line.lowerBound, heading.content)
      return true
    }
    if let call = AsciiDocMacro.read(text, line, title: title) {
      closeParagraph(text)
      collector.addCall(call)
      return true
    }
    if let item = AsciiDocItem(text, line) {
      closeParagraph(text)
      collector.openItem(mark: item.mark, isOrdered: item.isOrdered, item.marker)
      paragraph = item.marker.upperBound..<line.upperBound
      return true
    }
    return paragraph == nil && addSetting(line, text)
  }

  /// Takes an attribute of the document, a block's attributes or its title.
  private mutating func addSetting(_ line: Range<Int>, _ text: Span<UInt8>) -> Bool {
    let (first, last) = (text[line.lowerBound], text[line.upperBound - 1])
    switch Unicode.Scalar(first) {
    case ":": return text.firstOffset(of: first, in: line.dropFirst(1)) != nil
    case "[": return last == UInt8(ascii: "]")
    case "." where line.count > 1 && !text[line.lowerBound + 1].isBlank:
      title = line.dropFirst(1)
      return true
    case "+": return line.count == 1
    case "|":
      collector.addText(line, as: .tableRow)
      return true
    default: return false
    }
  }

  private mutating func closeParagraph(_ text: Span<UInt8>) {
    if let paragraph { collector.addText(text.trimmedWhitespace(paragraph)) }
    if paragraph != nil { title = nil }
    paragraph = nil
  }

  /// Ends a block of other things than text; `++++` holds HTML.
  private mutating func closeVerbatim(at line: Range<Int>, _ text: Span<UInt8>) {
    guard let open = verbatim else { return }
    verbatim = nil
    let content = text.trimmedWhitespace(open.start..<line.lowerBound)
    if text[line.lowerBound] == UInt8(ascii: "+") {
      collector.addText(content, as: .html)
    } else if text[line.lowerBound] != UInt8(ascii: "/") {
      collector.addText(content, as: .fencedCode)
    }
  }

  private static func heading(
    _ text: Span<UInt8>, _ line: Range<Int>
  ) -> (level: Int, content: Range<Int>)? {
    let mark = text[line.lowerBound]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "#") else { return nil }
    let end = text.skip(in: line) { $0 == mark }
    guard end - line.lowerBound <= 6, end < line.upperBound, text[end].isBlank else { return nil }
    return (end - line.lowerBound, text.trimmedWhitespace(end..<line.upperBound))
  }

  private static func isSame(_ text: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { text[$0] == text[$1] }
  }
}
