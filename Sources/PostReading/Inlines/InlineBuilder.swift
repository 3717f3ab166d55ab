import ChapterModel

/// The state of the inline scanner between two pieces. What each kind of piece is made of stands in
/// the extensions: marks, HTML, links.
struct InlineBuilder {
  /// What was found so far.
  var content = InlineContent()

  /// The next byte to read.
  var offset: Int

  /// The first byte of the text.
  let start: Int

  /// The end of the text.
  let end: Int

  /// How many block quotes the text stands in.
  let quoteDepth: Int

  /// What labels lead to.
  let definitions: [String: LinkTarget]

  /// Whether tags, comments, entities and bare URLs are all that is looked at.
  let isHTML: Bool

  var brackets = BracketStack()
  var emphasis = EmphasisStack()
  var codeSpans: CodeSpanEnds
  var comments = RawHTML()
  var openAnchor: OpenAnchor?

  /// Whether an element is open whose text is code.
  var isVerbatim = false

  /// Where the text begins that no piece holds yet.
  private var textStart: Int

  /// The start of `range`.
  init(_ range: Range<Int>, quoteDepth: Int, definitions: [String: LinkTarget], isHTML: Bool) {
    self.isHTML = isHTML
    offset = range.lowerBound
    textStart = range.lowerBound
    start = range.lowerBound
    end = range.upperBound
    self.quoteDepth = quoteDepth
    self.definitions = definitions
    codeSpans = CodeSpanEnds(range)
    content.tokens.reserveCapacity(4)
  }

  /// Whether anything but text may begin with a byte, of Markdown or of HTML.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3C, 0x26, 0x7B, 0x0A, 0x0D, 0x5C, 0x60, 0x2A, 0x5F, 0x7E, 0x5B, 0x21, 0x5D, 0x68, 0x48,
      0x77, 0x57:
      true
    default: false
    }
  }

  /// Reads one piece; false at the end.
  mutating func step(_ text: Span<UInt8>) -> Bool {
    offset = text.skip(in: offset..<end) { !Self.mayBegin($0) }
    guard offset < end else { return false }
    switch text[offset] {
    case 0x3C: addAngle(text)
    case 0x26: addEntity(text)
    case 0x7B: addBrace(text)
    case 0x0A, 0x0D: addLineBreak(text)
    default: if isHTML { stepHTML(text) } else { stepMarkdown(text) }
    }
    return true
  }

  /// Resolves what is open and gives the pieces out.
  mutating func finish(_ text: Span<UInt8>) -> InlineContent {
    flush()
    emphasis.resolve(&content.tokens, text, from: 0)
    // An anchor without an end is a tag; its text isn't known.
    if let openAnchor { content.tokens[openAnchor.token].kind = .tag }
    return content
  }

  /// Adds the bytes up to `end` as a piece, and the text in front of them as another.
  mutating func add(_ kind: InlineToken.Kind, to end: Int) {
    flush()
    content.tokens.append(InlineToken(kind: kind, range: offset..<end))
    offset = end
    textStart = end
  }

  /// Makes the text that no piece holds yet one.
  mutating func flush() {
    if textStart < offset {
      content.tokens.append(InlineToken(kind: .text, range: textStart..<offset))
    }
    textStart = offset
  }

  private mutating func stepHTML(_ text: Span<UInt8>) {
    if text[offset].lowercased == 0x68, openAnchor == nil, !isVerbatim {
      addBareURL(text)
    } else {
      offset += 1
    }
  }

  private mutating func stepMarkdown(_ text: Span<UInt8>) {
    switch text[offset] {
    case 0x5C: addEscape(text)
    case 0x60: addCode(text)
    case 0x2A, 0x5F, 0x7E: addDelimiters(text)
    case 0x5B: openBracket(length: 1)
    case 0x21:
      if offset + 1 < end, text[offset + 1] == 0x5B { openBracket(length: 2) } else { offset += 1 }
    case 0x5D: closeBracket(text)
    case 0x68, 0x48, 0x77, 0x57: addBareURL(text)
    default: offset += 1
    }
  }
}
