import ChapterModel

/// The seven ways in which an HTML block begins and ends, numbered as in CommonMark's section on
/// HTML blocks, and MDX's comment, `{/* … */}`, alone in its lines.
enum HTMLBlock: Int {
  case verbatim = 1
  case comment
  case instruction
  case declaration
  case characterData
  case element
  case tag
  case expression

  /// The kind of block that `range`, the rest of a line without its indentation, begins.
  static func start(_ text: Span<UInt8>, in range: Range<Int>, interrupts: Bool) -> HTMLBlock? {
    guard range.count >= 2 else { return nil }
    if text.begins(range, with: "{/*") {
      return interrupts || isFollowed(text, in: range) ? nil : .expression
    }
    guard text[range.lowerBound] == UInt8(ascii: "<") else { return nil }
    if text.begins(range, with: "<!--") { return .comment }
    if text.begins(range, with: "<?") { return .instruction }
    if text.begins(range, with: "<![cdata[") { return .characterData }
    if text.begins(range, with: "<!"), range.count > 2, text[range.lowerBound + 2].isLetter {
      return .declaration
    }
    return named(text, in: range) ?? (interrupts ? nil : lone(text, in: range))
  }

  /// Whether a line of such a block is its last.
  func ends(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    switch self {
    case .verbatim:
      for word in ["</script>", "</pre>", "</style>", "</textarea>"] as [StaticString]
      where text.firstOffset(of: word, in: line) != nil {
        return true
      }
      return false
    case .comment: return text.firstOffset(of: "-->", in: line) != nil
    case .instruction: return text.firstOffset(of: "?>", in: line) != nil
    case .declaration: return text.firstOffset(of: ">", in: line) != nil
    case .characterData: return text.firstOffset(of: "]]>", in: line) != nil
    case .expression: return text.firstOffset(of: "*/}", in: line) != nil
    case .element, .tag: return false
    }
  }

  /// Whether a blank line ends it.
  var endsAtBlankLine: Bool { self == .element || self == .tag }

  /// Whether text stands behind a comment of MDX in its own line.
  private static func isFollowed(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let close = text.firstOffset(of: "*/}", in: range) else { return false }
    return !text.trimmedWhitespace(close + 3..<range.upperBound).isEmpty
  }

  private static func named(_ text: Span<UInt8>, in range: Range<Int>) -> HTMLBlock? {
    let isClosing = text[range.lowerBound + 1] == UInt8(ascii: "/")
    let nameStart = range.lowerBound + (isClosing ? 2 : 1)
    let nameEnd = text.skip(in: nameStart..<min(range.upperBound, nameStart + 11)) {
      $0.isDigitOrLetter
    }
    guard nameEnd > nameStart else { return nil }
    let name = text.text(nameStart..<nameEnd).lowercased()
    let isDelimited =
      nameEnd == range.upperBound || text[nameEnd].isBlank || text[nameEnd] == UInt8(ascii: ">")
    let isSelfClosed = text.begins(nameEnd..<range.upperBound, with: "/>")
    if !isClosing, isDelimited, verbatimNames.contains(name) { return .verbatim }
    return (isDelimited || isSelfClosed) && elementNames.contains(name) ? .element : nil
  }

  private static func lone(_ text: Span<UInt8>, in range: Range<Int>) -> HTMLBlock? {
    guard let end = HTMLTag.end(text, in: range),
      text.skip(in: end..<range.upperBound, while: \.isBlank) == range.upperBound
    else { return nil }
    return .tag
  }

  private static let verbatimNames: Set = ["script", "pre", "style", "textarea"]

  private static let elementNames: Set = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
