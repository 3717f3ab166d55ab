import ChapterModel

/// Quotes, items and footnotes: how a line goes on in them, and how they begin and end.
extension BlockBuilder {
  /// How many of the open containers this line goes on inside; the cursor goes behind their marks.
  func matchContainers(_ cursor: inout LineCursor, of text: Span<UInt8>) -> Int {
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

  /// Ends all containers but so many, and the leaf in them.
  mutating func closeContainers(downTo count: Int, of text: Span<UInt8>) {
    guard count < containers.count else { return }
    closeLeaf(of: text)
    containers.removeSubrange(count...)
  }

  /// Opens the container that the rest of a line begins inside of `depth` others; says whether there
  /// is one.
  mutating func openContainer(
    _ rest: Range<Int>, _ cursor: inout LineCursor, depth: Int, of text: Span<UInt8>
  ) -> Bool {
    guard depth < BlockScanner.depthLimit, let first = rest.first else { return false }
    if text[first] == UInt8(ascii: ">") {
      begin(depth: depth, of: text)
      open(.quote, .blockQuote, first..<first + 1)
      passQuoteMarker(at: first, &cursor, of: text)
      return true
    }
    if let markerEnd = FootnoteMarker.end(text, in: rest) {
      begin(depth: depth, of: text)
      open(.item(indent: FootnoteMarker.indent), .footnote, first..<markerEnd)
      cursor.advance(to: markerEnd, text)
      return true
    }
    guard let marker = ListMarker(text, in: rest), !ThematicBreak.matches(text, in: rest),
      mayOpen(marker, in: rest, depth: depth, of: text)
    else { return false }
    begin(depth: depth, of: text)
    openItem(marker, in: rest, &cursor, of: text)
    return true
  }

  /// Ends what can't go on where a block begins inside of `depth` containers.
  mutating func begin(depth: Int, of text: Span<UInt8>) {
    closeContainers(downTo: depth, of: text)
    closeLeaf(of: text)
  }

  private func passQuoteMarker(
    at marker: Int, _ cursor: inout LineCursor, of text: Span<UInt8>
  ) {
    cursor.advance(to: marker + 1, text)
    cursor.skipColumns(1, text)
  }

  private mutating func open(
    _ container: BlockContainer.Kind, _ kind: Block.Kind, _ marker: Range<Int>,
    list: OpenList? = nil
  ) {
    let block = append(kind, start: marker.lowerBound, marker, list: list)
    containers.append(BlockContainer(kind: container, block: block))
  }

  // MARK: Items

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
    let padding = cursor.isBlank(text) || after > 4 ? 1 : after
    cursor.skipColumns(padding, text)
    open(
      .item(indent: width + padding), .listItem(isOrdered: marker.number != nil),
      rest.lowerBound..<marker.end, list: list)
  }

  private mutating func list(for marker: ListMarker) -> OpenList {
    let open = containers.isEmpty ? rootList : containers[containers.count - 1].openList
    if let open, open.marker == marker.byte { return open }
    listCount += 1
    return OpenList(marker: marker.byte, number: listCount - 1)
  }
}
