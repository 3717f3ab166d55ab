import ChapterModel

/// The state of the inline scanner between two pieces.
struct InlineBuilder {
  private var content = InlineContent()
  private var offset: Int
  private var textStart: Int
  private let start: Int
  private let end: Int
  private let quoteDepth: Int
  private let definitions: [String: LinkTarget]
  private var brackets: [OpenBracket] = []

  /// So many of the brackets stand around a link that is already found: no link holds another one.
  private var deadBrackets = 0
  private var emphasis = EmphasisStack()
  private var codeSpans: CodeSpanEnds
  private var comments = RawHTML()
  private var openAnchor: Int?
  private let isHTML: Bool

  /// Whether an element is open whose text is code.
  private var isVerbatim = false

  private static let verbatim: Set = ["script", "style", "textarea", "pre", "code"]

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
  }

  /// Reads one piece; false at the end.
  mutating func step(_ text: Span<UInt8>) -> Bool {
    guard offset < end else { return false }
    switch text[offset] {
    case 0x3C: addAngle(text)
    case 0x26: addEntity(text)
    case 0x0A, 0x0D: addLineBreak(text)
    default: if isHTML { stepHTML(text) } else { stepMarkdown(text) }
    }
    return true
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

  /// Resolves what is open and gives the pieces out.
  mutating func finish(_ text: Span<UInt8>) -> InlineContent {
    flush()
    emphasis.resolve(&content.tokens, text, from: 0)
    return content
  }

  // MARK: Pieces

  private mutating func flush() {
    if textStart < offset {
      content.tokens.append(InlineToken(kind: .text, range: textStart..<offset))
    }
    textStart = offset
  }

  private mutating func add(_ kind: InlineToken.Kind, to end: Int) {
    flush()
    content.tokens.append(InlineToken(kind: kind, range: offset..<end))
    offset = end
    textStart = end
  }

  private mutating func addEscape(_ text: Span<UInt8>) {
    if LinkTail.isEscape(text, at: offset, limit: end) {
      add(.escape, to: offset + 2)
    } else if offset + 1 < end, text[offset + 1].isLineEnd {
      add(.mark, to: offset + 1)
    } else {
      offset += 1
    }
  }

  private mutating func addEntity(_ text: Span<UInt8>) {
    if let entity = Entity.read(text, in: offset..<end) {
      add(.entity, to: entity.end)
    } else {
      offset += 1
    }
  }

  private mutating func addCode(_ text: Span<UInt8>) {
    let runEnd = text.skip(in: offset..<end) { $0 == 0x60 }
    let length = runEnd - offset
    guard let close = codeSpans.close(after: runEnd, length: length, text) else {
      offset = runEnd
      return
    }
    add(.mark, to: runEnd)
    add(.code, to: close)
    add(.mark, to: close + length)
  }

  private mutating func addAngle(_ text: Span<UInt8>) {
    let rest = offset..<end
    if !isHTML, let close = Autolink.end(text, in: rest) {
      addAutolink(offset + 1..<close - 1, to: close)
    } else if let close = HTMLTag.end(text, in: rest) {
      addTag(to: close, text)
    } else if let close = comments.end(text, in: rest) {
      add(.mark, to: close)
    } else {
      offset += 1
    }
  }

  /// Adds a tag; an anchor's pair of them is a link like any other.
  private mutating func addTag(to close: Int, _ text: Span<UInt8>) {
    let tag = offset..<close
    if isHTML, Self.verbatim.contains(HTMLTag.name(text, in: tag)) {
      isVerbatim = text[offset + 1] != 0x2F
    }
    if text.begins(tag, with: "</a"), let anchor = openAnchor, !text[offset + 3].isDigitOrLetter {
      content.links[anchor].range = content.links[anchor].range.lowerBound..<close
      openAnchor = nil
      add(.linkEnd(anchor), to: close)
      return
    }
    guard openAnchor == nil, text.begins(tag, with: "<a"), text[offset + 2].isWhitespace,
      let href = HTMLTag.attributes(text, in: tag).first(where: { $0.name == "href" })?.value
    else {
      add(.tag, to: close)
      return
    }
    openAnchor = content.links.count
    content.links.append(InlineLink(isImage: false, destination: href, range: tag))
    add(.linkStart(content.links.count - 1), to: close)
  }

  private mutating func addBareURL(_ text: Span<UInt8>) {
    let isBorder = offset == start || BareURL.mayBegin(with: text[offset], behind: text[offset - 1])
    guard isBorder, brackets.isEmpty, let urlEnd = BareURL.end(text, in: offset..<end)
    else {
      offset += 1
      return
    }
    addAutolink(offset..<urlEnd, to: urlEnd)
  }

  private mutating func addAutolink(_ destination: Range<Int>, to close: Int) {
    let range = offset..<close
    let index = content.links.count
    content.links.append(
      InlineLink(isImage: false, destination: destination, range: range, isAutolink: true))
    add(.linkStart(index), to: destination.lowerBound)
    offset = destination.upperBound
    add(.linkEnd(index), to: close)
  }

  private mutating func addDelimiters(_ text: Span<UInt8>) {
    let byte = text[offset]
    let start = offset
    let runEnd = text.skip(in: offset..<end) { $0 == byte }
    add(.delimiters, to: runEnd)
    emphasis.push(token: content.tokens.count - 1, run: start..<runEnd, text, limit: end)
  }

  private mutating func addLineBreak(_ text: Span<UInt8>) {
    var next = Line(text, from: offset, limit: end).next
    for _ in 0..<quoteDepth {
      let content = text.skip(in: next..<end, while: \.isBlank)
      guard content < end, text[content] == UInt8(ascii: ">") else { break }
      next = content + 1
    }
    add(.lineBreak, to: text.skip(in: next..<end, while: \.isBlank))
  }

  // MARK: Links

  private mutating func openBracket(length: Int) {
    let start = offset
    add(.text, to: offset + length)
    if let last = brackets.indices.last { brackets[last].holdsBracket = true }
    brackets.append(
      OpenBracket(
        token: content.tokens.count - 1, range: start..<offset, isImage: length == 2,
        delimiters: emphasis.count))
  }

  private mutating func closeBracket(_ text: Span<UInt8>) {
    guard let opener = brackets.popLast() else {
      offset += 1
      return
    }
    let mayLink = opener.isImage || brackets.count >= deadBrackets
    deadBrackets = min(deadBrackets, brackets.count)
    guard mayLink, let (target, tailEnd) = tail(of: opener, text) else {
      offset += 1
      return
    }
    flush()
    let index = content.links.count
    content.links.append(
      InlineLink(
        isImage: opener.isImage, destination: target.destination,
        range: opener.range.lowerBound..<tailEnd))
    content.tokens[opener.token].kind = .linkStart(index)
    emphasis.resolve(&content.tokens, text, from: opener.delimiters)
    add(.linkEnd(index), to: tailEnd)
    if !opener.isImage { deadBrackets = brackets.count }
  }

  /// What follows the bracket at `offset`, if with it the opener makes a link.
  private func tail(
    of opener: OpenBracket, _ text: Span<UInt8>
  ) -> (target: LinkTarget, end: Int)? {
    let next = offset + 1
    if let inline = InlineTail.read(text, in: next..<end) { return inline }
    guard !definitions.isEmpty else { return nil }
    if next < end, text[next] == 0x5B, let close = LinkLabel.end(text, in: next + 1..<end),
      close > next + 1
    {
      let target = definitions[LinkLabel.folded(text, in: next + 1..<close)]
      return target.map { ($0, close + 1) }
    }
    let label = opener.range.upperBound..<offset
    guard !opener.holdsBracket, label.count <= 999,
      let target = definitions[LinkLabel.folded(text, in: label)]
    else { return nil }
    let isCollapsed = next + 1 < end && text[next] == 0x5B && text[next + 1] == 0x5D
    return (target, isCollapsed ? next + 2 : next)
  }
}

/// A bracket that may turn out to open a link or an image.
private struct OpenBracket {
  /// The index of its token.
  let token: Int

  /// Its bytes, `[` or `![`.
  let range: Range<Int>

  /// Whether it opens an image.
  let isImage: Bool

  /// How many delimiter runs stand before it.
  let delimiters: Int

  /// Whether a further bracket opened behind it, so that its text is no label.
  var holdsBracket = false
}
