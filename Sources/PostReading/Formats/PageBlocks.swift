import ChapterModel

/// Finds the blocks of a page of HTML: headings, the items of lists, and the text between the tags
/// of other blocks, among it the elements that embed something.
///
/// What scripts, styles, templates and `pre` hold is no text, and comments are not there. The title
/// in the page's head comes first, unless it holds that of the first H1. Each byte is looked at a few times at most.
struct PageBlocks {
  private var collector = BlockCollector()

  /// Where the open block of text begins.
  private var textStart: Int
  private var heading: (level: Int, start: Int)?
  private var listDepth = 0
  private var title: Range<Int>?

  /// The page's first H1.
  private var top: Range<Int>?

  /// The elements whose ends are known not to come any more.
  private var lacking: Set<String> = []
  private var comments = RawHTML()

  /// The blocks of `range`.
  static func scan(_ text: Span<UInt8>, in range: Range<Int>) -> BlockScan {
    var blocks = PageBlocks(textStart: range.lowerBound)
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset = text.firstOffset(from: offset, before: range.upperBound) { $0 == UInt8(ascii: "<") }
      guard offset < range.upperBound else { break }
      offset = blocks.step(text, at: offset, in: range)
    }
    blocks.closeText(at: range.upperBound, text)
    if let title = blocks.title, !blocks.isTopIn(title, text) {
      blocks.collector.prependHeading(title)
    }
    return blocks.collector.scan
  }

  private init(textStart: Int) {
    self.textStart = textStart
  }

  /// Whether the title holds the text of the first H1.
  private func isTopIn(_ title: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard let top, !top.isEmpty else { return false }
    return text.text(title).contains(text.text(top))
  }

  /// Takes what begins with an angle; the offset behind it.
  private mutating func step(_ text: Span<UInt8>, at start: Int, in range: Range<Int>) -> Int {
    let rest = start..<range.upperBound
    if let end = comments.end(text, in: rest) { return end }
    guard let end = HTMLTag.end(text, in: rest) else { return start + 1 }
    let tag = start..<end
    let name = HTMLTag.name(text, in: tag)
    let isClosing = text[start + 1] == UInt8(ascii: "/")
    if !isClosing, let close = hiddenEnd(of: name, tag, text, in: range) {
      closeText(at: start, text)
      textStart = close
      return close
    }
    take(name, tag, isClosing: isClosing, text)
    return end
  }

  private mutating func take(
    _ name: String, _ tag: Range<Int>, isClosing: Bool, _ text: Span<UInt8>
  ) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      closeText(at: tag.lowerBound, text)
      let level = Int(name.utf8.last ?? 0x31) - 0x30
      heading = isClosing ? nil : (level, tag.lowerBound)
    case "ul", "ol":
      closeText(at: tag.lowerBound, text)
      listDepth = max(0, listDepth + (isClosing ? -1 : 1))
      let depth = listDepth
      if isClosing { collector.closeLists { $0 > depth } }
    case "li":
      closeText(at: tag.lowerBound, text)
      let depth = max(1, listDepth)
      if isClosing {
        collector.closeItem(mark: depth)
      } else {
        collector.openItem(mark: depth, isOrdered: false, tag)
      }
    default:
      guard Self.blockNames.contains(name) else { return }
      closeText(at: tag.lowerBound, text)
    }
    textStart = tag.upperBound
  }

  /// Ends the open block of text or heading.
  private mutating func closeText(at end: Int, _ text: Span<UInt8>) {
    guard textStart < end else { return }
    let content = text.trimmedWhitespace(textStart..<end)
    textStart = end
    guard !content.isEmpty else { return }
    if let heading {
      if heading.level == 1 { top = top ?? content }
      collector.addHeading(level: heading.level, start: heading.start, content)
    } else {
      collector.addText(content)
    }
  }

  /// The offset behind an element whose inside is no text; of a title it keeps the inside.
  private mutating func hiddenEnd(
    of name: String, _ tag: Range<Int>, _ text: Span<UInt8>, in range: Range<Int>
  ) -> Int? {
    guard let closing = Self.hidden.first(where: { $0.name == name })?.closing,
      !lacking.contains(name)
    else { return nil }
    guard let close = text.firstOffset(of: closing, in: tag.upperBound..<range.upperBound) else {
      lacking.insert(name)
      return nil
    }
    if name == "title", title == nil {
      title = text.trimmedWhitespace(tag.upperBound..<close)
    }
    let end = text.firstOffset(from: close, before: range.upperBound) { $0 == UInt8(ascii: ">") }
    return min(end + 1, range.upperBound)
  }

  private static let hidden: [(name: String, closing: StaticString)] = [
    ("script", "</script"), ("style", "</style"), ("template", "</template"), ("pre", "</pre"),
    ("title", "</title"), ("textarea", "</textarea"), ("noscript", "</noscript"), ("svg", "</svg"),
  ]

  private static let blockNames: Set = [
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div",
    "dl", "dt", "fieldset", "footer", "form", "head", "header", "hr", "html", "main", "nav", "p",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
  ]
}
