import ChapterModel

/// Finds the blocks of a reStructuredText.
///
/// ```
/// heading   = [adornment] title adornment       ; one punctuation byte, at least as long
/// directive = ".. " name "::" [argument] *(indented ":" name ":" value) [indented text]
/// target    = ".. _" name ":" URL
/// comment   = ".. " anything else and what is indented below it
/// item      = ("-" / "*" / "+" / "•" / digits "." / "#." / "| ") " " text
/// ```
/// The level of a heading is how early its adornment first stands in the text. Directives of film
/// become calls; what code, comments and images hold is no text, and what other directives hold is.
/// Each line is looked at a few times at most.
struct RestBlocks {
  private var collector = BlockCollector()
  private var paragraph: Range<Int>?
  private var isSingleLine = false

  /// The adornments in the order met; a line above the title makes another one of the same byte.
  private var adornments: [Int] = []
  private var overline: Range<Int>?

  /// What is open besides text, and how far the lines that belong to it are indented.
  private var directive: RestDirective?

  /// The blocks of `range`, which begins at the start of a line.
  static func scan(_ text: Span<UInt8>, in range: Range<Int>) -> BlockScan {
    var blocks = RestBlocks()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let line = Line(text, from: offset, limit: range.upperBound)
      blocks.add(line.range, text)
      offset = line.next
    }
    blocks.closeDirective(text)
    blocks.closeParagraph(text)
    return blocks.collector.scan
  }

  private mutating func add(_ line: Range<Int>, _ text: Span<UInt8>) {
    let content = text.trimmedWhitespace(line)
    let indent = content.lowerBound - line.lowerBound
    guard !content.isEmpty else {
      directive?.hasBlank = true
      closeParagraph(text)
      overline = nil
      return
    }
    if directive != nil {
      if indent > directive?.indent ?? 0 {
        if directive?.take(content, text) ?? false { return }
      } else {
        closeDirective(text)
      }
    }
    if addHeading(content, indent: indent, text) || addMarked(content, indent: indent, text) {
      return
    }
    if paragraph == nil { collector.closeLists { $0 >= indent } }
    isSingleLine = paragraph == nil
    paragraph = (paragraph?.lowerBound ?? content.lowerBound)..<content.upperBound
  }

  // MARK: Headings

  private mutating func addHeading(
    _ line: Range<Int>, indent: Int, _ text: Span<UInt8>
  ) -> Bool {
    guard indent == 0, let byte = Self.adornment(text, line) else { return false }
    guard let title = paragraph, isSingleLine, line.count >= min(title.count, 4) else {
      if paragraph != nil { return false }
      overline = line
      return true
    }
    let isFramed = overline.map { text[$0.lowerBound] == byte } ?? false
    let key = Int(byte) * 2 + (isFramed ? 1 : 0)
    if !adornments.contains(key) { adornments.append(key) }
    let level = (adornments.firstIndex(of: key) ?? 0) + 1
    collector.addHeading(level: min(level, 6), start: title.lowerBound, title)
    paragraph = nil
    overline = nil
    return true
  }

  /// The byte that a line repeats, at least three times.
  private static func adornment(_ text: Span<UInt8>, _ line: Range<Int>) -> UInt8? {
    let byte = text[line.lowerBound]
    guard line.count >= 3, byte.isPunctuation, line.allSatisfy({ text[$0] == byte })
    else { return nil }
    return byte
  }

  // MARK: Lines that say what they are

  private mutating func addMarked(
    _ line: Range<Int>, indent: Int, _ text: Span<UInt8>
  ) -> Bool {
    if text.has(".. ", at: line.lowerBound, before: line.upperBound) || text.spells("..", in: line)
    {
      closeParagraph(text)
      open(text, line, indent: indent)
      return true
    }
    if let marker = Self.marker(text, line) {
      closeParagraph(text)
      collector.closeLists { $0 > indent }
      collector.openItem(
        mark: indent, isOrdered: text[line.lowerBound].isDigit, line.lowerBound..<marker)
      paragraph = marker..<line.upperBound
      isSingleLine = false
      return true
    }
    if text.has("| ", at: line.lowerBound, before: line.upperBound) {
      closeParagraph(text)
      collector.addText(line.dropFirst(2))
      return true
    }
    let isField = paragraph == nil && text[line.lowerBound] == UInt8(ascii: ":")
    return isField && text.firstOffset(of: ": ", in: line.dropFirst(1)) != nil
  }

  /// The offset behind an item's marker and its blanks.
  private static func marker(_ text: Span<UInt8>, _ line: Range<Int>) -> Int? {
    var end = line.lowerBound
    switch Unicode.Scalar(text[end]) {
    case "-", "*", "+": end += 1
    case "#" where text.has("#.", at: end, before: line.upperBound): end += 2
    case "0"..."9":
      end = text.skip(in: line, while: \.isDigit)
      guard end - line.lowerBound < 4, text.has(".", at: end, before: line.upperBound)
      else { return nil }
      end += 1
    default:
      guard text.has("•", at: end, before: line.upperBound) else { return nil }
      end += 3
    }
    guard end < line.upperBound, text[end].isBlank else { return nil }
    return text.skip(in: end..<line.upperBound, while: \.isBlank)
  }

  private mutating func open(_ text: Span<UInt8>, _ line: Range<Int>, indent: Int) {
    closeDirective(text)
    if let target = RestDirective.target(text, line) {
      collector.define(target.name, as: target.url)
      return
    }
    directive = RestDirective(text, line, indent: indent)
  }

  // MARK: Ends

  private mutating func closeDirective(_ text: Span<UInt8>) {
    guard let ended = directive else { return }
    directive = nil
    if let call = ended.call { collector.addCall(call) }
    if let page = ended.page { collector.addText(page, as: .html) }
  }

  private mutating func closeParagraph(_ text: Span<UInt8>) {
    guard let ended = paragraph else { return }
    paragraph = nil
    collector.addText(text.trimmedWhitespace(ended))
    if text.has("::", at: ended.upperBound - 2, before: ended.upperBound), directive == nil {
      directive = RestDirective(literalBelow: ended)
    }
  }
}
