import ChapterModel

/// The state of the block scanner between two lines.
struct BlockBuilder {
  /// What was found so far; an open leaf is added when it ends.
  private(set) var scan = BlockScan()

  private var containers: [BlockContainer] = []
  private var leaf = OpenLeaf.none
  private var rootList: OpenList?
  private var listCount = 0

  /// Adds a line.
  mutating func add(_ line: Line, of text: Span<UInt8>) {
    var cursor = LineCursor(line)
    let matched = matchContainers(&cursor, of: text)
    if matched == containers.count, continueLeaf(&cursor, of: text) { return }
    let isBlank = cursor.isBlank(text)
    if isBlank {
      closeContainers(downTo: matched, of: text)
      addBlank(of: text)
      return
    }
    openBlocks(&cursor, matched: matched, of: text)
  }

  /// Ends the open leaf and adds its block.
  mutating func closeLeaf(of text: Span<UInt8>) {
    let ended = leaf
    leaf = .none
    switch ended {
    case .none, .table: break
    case .paragraph(let range): addParagraph(range, of: text)
    case .fence(_, let range): append(.fencedCode, start: range.lowerBound, range)
    case .indentedCode(let range): append(.indentedCode, start: range.lowerBound, range)
    case .html(_, let range): append(.html, start: range.lowerBound, range)
    }
  }

  // MARK: Containers

  /// How many of the open containers this line goes on inside; the cursor goes behind their marks.
  private func matchContainers(_ cursor: inout LineCursor, of text: Span<UInt8>) -> Int {
    // Looked for again only once it is passed, and indents measured no further than they matter: a
    // line costs its length, however deep it stands.
    var content = cursor.content(text)
    for (index, container) in containers.enumerated() {
      if content < cursor.offset { content = cursor.content(text) }
      switch container.kind {
      case .quote:
        guard cursor.indent(text, limit: 4) <= 3, content < cursor.end,
          text[content] == UInt8(ascii: ">")
        else { return index }
        passQuoteMarker(at: content, &cursor, of: text)
      case .item(let needed):
        if content == cursor.end {
          if container.isEmpty { return index }
        } else if cursor.indent(text, limit: needed) < needed {
          return index
        }
        cursor.skipColumns(needed, text)
      }
    }
    return containers.count
  }

  private func passQuoteMarker(
    at marker: Int, _ cursor: inout LineCursor, of text: Span<UInt8>
  ) {
    cursor.advance(to: marker + 1, text)
    cursor.skipColumns(1, text)
  }

  private mutating func closeContainers(downTo count: Int, of text: Span<UInt8>) {
    guard count < containers.count else { return }
    closeLeaf(of: text)
    containers.removeSubrange(count...)
  }

  // MARK: The open leaf

  /// Adds the line to an open leaf that takes lines as they are; says whether one did.
  private mutating func continueLeaf(_ cursor: inout LineCursor, of text: Span<UInt8>) -> Bool {
    let rest = cursor.offset..<cursor.end
    switch leaf {
    case .fence(let fence, let range):
      let content = cursor.content(text)
      leaf = .fence(fence, range.lowerBound..<cursor.end)
      if cursor.indent(text, limit: 4) <= 3, fence.isClosed(by: text, in: content..<cursor.end) {
        closeLeaf(of: text)
      }
      return true
    case .html(let kind, let range):
      if kind.endsAtBlankLine, cursor.isBlank(text) { return false }
      leaf = .html(kind, range.lowerBound..<cursor.end)
      if kind.ends(text, in: rest) { closeLeaf(of: text) }
      return true
    case .indentedCode(let range):
      if cursor.isBlank(text) { return true }
      guard cursor.indent(text, limit: 4) >= 4 else { return false }
      leaf = .indentedCode(range.lowerBound..<cursor.end)
      return true
    case .none, .paragraph, .table:
      return false
    }
  }

  private mutating func addBlank(of text: Span<UInt8>) {
    switch leaf {
    case .paragraph, .table, .html: closeLeaf(of: text)
    case .none, .fence, .indentedCode: break
    }
  }

  // MARK: New blocks

  private mutating func openBlocks(
    _ cursor: inout LineCursor, matched: Int, of text: Span<UInt8>
  ) {
    var isWithinMatched = matched == containers.count
    while true {
      let indent = cursor.indent(text, limit: 4)
      let rest = cursor.content(text)..<cursor.end
      if indent >= 4 {
        if case .paragraph = leaf { break }
        closeContainers(downTo: isWithinMatched ? containers.count : matched, of: text)
        openIndentedCode(&cursor, of: text)
        return
      }
      if isWithinMatched, addSetextOrTable(rest, of: text) { return }
      let depth = isWithinMatched ? containers.count : matched
      if openContainer(rest, &cursor, depth: depth, of: text) {
        isWithinMatched = true
        if cursor.isBlank(text) { return }
        continue
      }
      if openLeaf(rest, depth: depth, of: text) { return }
      break
    }
    addText(cursor.content(text)..<cursor.end, matched: isWithinMatched ? nil : matched, of: text)
  }

  private mutating func openIndentedCode(_ cursor: inout LineCursor, of text: Span<UInt8>) {
    closeLeaf(of: text)
    cursor.skipColumns(4, text)
    leaf = .indentedCode(cursor.offset..<cursor.end)
  }

  /// Adds text to the open paragraph or table, or opens a paragraph with it.
  private mutating func addText(_ rest: Range<Int>, matched: Int?, of text: Span<UInt8>) {
    if case .paragraph(let range) = leaf {
      leaf = .paragraph(range.lowerBound..<rest.upperBound)
      return
    }
    closeContainers(downTo: matched ?? containers.count, of: text)
    if case .table = leaf {
      append(.tableRow, start: rest.lowerBound, text.trimmedWhitespace(rest))
      return
    }
    closeLeaf(of: text)
    leaf = .paragraph(rest)
    noteContent()
  }

  private mutating func addSetextOrTable(_ rest: Range<Int>, of text: Span<UInt8>) -> Bool {
    guard case .paragraph(let range) = leaf else { return false }
    if let level = SetextUnderline.level(text, in: rest) {
      let content = takeDefinitions(range, of: text)
      guard !content.isEmpty else { return false }
      leaf = .none
      append(.heading(level: level), start: content.lowerBound, text.trimmedWhitespace(content))
      return true
    }
    guard let columns = TableDelimiter.columns(text, in: rest) else { return false }
    let header = lastLine(of: range, text)
    guard TableDelimiter.cells(text, in: header) == columns else { return false }
    leaf = .none
    if header.lowerBound > range.lowerBound {
      addParagraph(range.lowerBound..<header.lowerBound, of: text)
    }
    append(.tableRow, start: header.lowerBound, text.trimmedWhitespace(header))
    leaf = .table(columns: columns)
    return true
  }

  private func lastLine(of paragraph: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    var start = paragraph.upperBound
    while start > paragraph.lowerBound, !text[start - 1].isLineEnd { start -= 1 }
    let quotes = containers.count { $0.kind == .quote }
    var left = quotes
    let content = text.skip(in: start..<paragraph.upperBound) { byte in
      if start > paragraph.lowerBound, byte == UInt8(ascii: ">"), left > 0 {
        left -= 1
        return true
      }
      return byte.isBlank
    }
    return content..<paragraph.upperBound
  }

  private mutating func openLeaf(_ rest: Range<Int>, depth: Int, of text: Span<UInt8>) -> Bool {
    if let heading = ATXHeading.read(text, in: rest) {
      closeContainers(downTo: depth, of: text)
      closeLeaf(of: text)
      append(.heading(level: heading.level), start: rest.lowerBound, heading.content)
      return true
    }
    if let fence = CodeFence(text, in: rest) {
      closeContainers(downTo: depth, of: text)
      closeLeaf(of: text)
      leaf = .fence(fence, rest)
      noteContent()
      return true
    }
    if ThematicBreak.matches(text, in: rest) {
      closeContainers(downTo: depth, of: text)
      closeLeaf(of: text)
      append(.thematicBreak, start: rest.lowerBound, rest)
      return true
    }
    return openHTML(rest, depth: depth, of: text)
  }

  private mutating func openHTML(_ rest: Range<Int>, depth: Int, of text: Span<UInt8>) -> Bool {
    var interrupts = false
    if case .paragraph = leaf { interrupts = true }
    guard let kind = HTMLBlock.start(text, in: rest, interrupts: interrupts) else { return false }
    closeContainers(downTo: depth, of: text)
    closeLeaf(of: text)
    leaf = .html(kind, rest)
    noteContent()
    if kind.ends(text, in: rest) { closeLeaf(of: text) }
    return true
  }

  private mutating func openContainer(
    _ rest: Range<Int>, _ cursor: inout LineCursor, depth: Int, of text: Span<UInt8>
  ) -> Bool {
    guard depth < BlockScanner.depthLimit, !rest.isEmpty else { return false }
    if text[rest.lowerBound] == UInt8(ascii: ">") {
      closeContainers(downTo: depth, of: text)
      closeLeaf(of: text)
      let block = append(.blockQuote, start: rest.lowerBound, rest.lowerBound..<rest.lowerBound + 1)
      containers.append(BlockContainer(kind: .quote, block: block))
      passQuoteMarker(at: rest.lowerBound, &cursor, of: text)
      return true
    }
    if let markerEnd = FootnoteMarker.end(text, in: rest) {
      closeContainers(downTo: depth, of: text)
      closeLeaf(of: text)
      let block = append(.footnote, start: rest.lowerBound, rest.lowerBound..<markerEnd)
      containers.append(
        BlockContainer(kind: .item(indent: FootnoteMarker.indent), block: block))
      cursor.advance(to: markerEnd, text)
      return true
    }
    guard let marker = ListMarker(text, in: rest), !ThematicBreak.matches(text, in: rest),
      mayOpen(marker, in: rest, depth: depth, of: text)
    else { return false }
    closeContainers(downTo: depth, of: text)
    closeLeaf(of: text)
    openItem(marker, in: rest, &cursor, of: text)
    return true
  }

  /// An item may interrupt a paragraph only with content, and a numbered one only with 1.
  private func mayOpen(
    _ marker: ListMarker, in rest: Range<Int>, depth: Int, of text: Span<UInt8>
  ) -> Bool {
    guard case .paragraph = leaf, depth == containers.count else { return true }
    if let number = marker.number, number != 1 { return false }
    return text.skip(in: marker.end..<rest.upperBound, while: \.isBlank) < rest.upperBound
  }

  private mutating func openItem(
    _ marker: ListMarker, in rest: Range<Int>, _ cursor: inout LineCursor, of text: Span<UInt8>
  ) {
    let list = list(for: marker)
    let before = cursor.indent(text)
    cursor.advance(to: marker.end, text)
    let width = before + marker.end - rest.lowerBound
    let after = cursor.indent(text, limit: 5)
    let isBlank = cursor.isBlank(text)
    let padding = isBlank || after > 4 ? 1 : after
    cursor.skipColumns(padding, text)
    let block = append(
      .listItem(isOrdered: marker.number != nil), start: rest.lowerBound,
      rest.lowerBound..<marker.end, list: list)
    containers.append(BlockContainer(kind: .item(indent: width + padding), block: block))
    scan.blocks[block].listDepth += 1
  }

  // MARK: Lists

  private mutating func list(for marker: ListMarker) -> OpenList {
    let open = containers.isEmpty ? rootList : containers[containers.count - 1].openList
    if let open, open.marker == marker.byte { return open }
    listCount += 1
    return OpenList(marker: marker.byte, number: listCount - 1)
  }

  /// Something now stands in the innermost container; unless it is an item of its list, the list is
  /// over.
  private mutating func noteContent(list: OpenList? = nil) {
    guard let last = containers.indices.last else {
      rootList = list
      return
    }
    containers[last].isEmpty = false
    containers[last].openList = list
  }

  // MARK: Finished blocks

  private mutating func addParagraph(_ range: Range<Int>, of text: Span<UInt8>) {
    let content = text.trimmedWhitespace(takeDefinitions(range, of: text))
    guard !content.isEmpty else { return }
    append(.paragraph, start: content.lowerBound, content)
  }

  private mutating func takeDefinitions(_ range: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
    var rest = range
    while let definition = LinkDefinition.read(text, in: rest) {
      if scan.definitions[definition.label] == nil {
        scan.definitions[definition.label] = definition.target
      }
      rest = definition.end..<rest.upperBound
    }
    return rest
  }

  @discardableResult
  private mutating func append(
    _ kind: Block.Kind, start: Int, _ range: Range<Int>, list: OpenList? = nil
  ) -> Int {
    noteContent(list: list)
    let parent = containers.last?.block
    let outer = parent.map { scan.blocks[$0] }
    let isQuoted = outer?.kind == .blockQuote
    scan.blocks.append(
      Block(
        kind: kind, start: start, range: range, parent: parent,
        quoteDepth: (outer?.quoteDepth ?? 0) + (isQuoted ? 1 : 0),
        listDepth: outer?.listDepth ?? 0, list: list?.number ?? outer?.list))
    return scan.blocks.count - 1
  }
}
