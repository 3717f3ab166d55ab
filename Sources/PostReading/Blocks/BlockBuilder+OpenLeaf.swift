import ChapterModel

/// The leaf that is open: how a line goes on in it, and how it ends.
extension BlockBuilder {
  /// Adds the line to an open leaf that takes lines as they are; says whether one did.
  mutating func continueLeaf(_ cursor: inout LineCursor, of text: Span<UInt8>) -> Bool {
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
      if kind.ends(text, in: cursor.offset..<cursor.end) { closeLeaf(of: text) }
      return true
    case .module(let range):
      if cursor.isBlank(text) { return false }
      leaf = .module(range.lowerBound..<cursor.end)
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

  /// Takes a blank line.
  mutating func addBlank(of text: Span<UInt8>) {
    switch leaf {
    case .paragraph, .table, .html, .module: closeLeaf(of: text)
    case .none, .fence, .indentedCode: break
    }
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
    case .module(let range): append(.module, start: range.lowerBound, range)
    }
  }

  /// Adds text to the open paragraph or table, or opens a paragraph with it.
  mutating func addText(_ rest: Range<Int>, matched: Int?, of text: Span<UInt8>) {
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

  /// Makes the open paragraph a heading or its last line a table's header, where the rest of a line
  /// underlines it; says whether it does.
  mutating func addSetextOrTable(_ rest: Range<Int>, of text: Span<UInt8>) -> Bool {
    guard case .paragraph(let range) = leaf else { return false }
    if let level = SetextUnderline.level(text, in: rest) {
      let content = list.takeDefinitions(range, of: text)
      guard !content.isEmpty else { return false }
      leaf = .none
      let trimmed = text.trimmedWhitespace(content)
      append(.heading(level: level), start: trimmed.lowerBound, trimmed)
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
    leaf = .table
    return true
  }

  private func lastLine(of paragraph: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    var start = paragraph.upperBound
    while start > paragraph.lowerBound, !text[start - 1].isLineEnd { start -= 1 }
    var quotes = start > paragraph.lowerBound ? containers.count { $0.kind == .quote } : 0
    let content = text.skip(in: start..<paragraph.upperBound) { byte in
      if byte == UInt8(ascii: ">"), quotes > 0 {
        quotes -= 1
        return true
      }
      return byte.isBlank
    }
    return content..<paragraph.upperBound
  }

  private mutating func addParagraph(_ range: Range<Int>, of text: Span<UInt8>) {
    let content = text.trimmedWhitespace(list.takeDefinitions(range, of: text))
    guard !content.isEmpty else { return }
    append(.paragraph, start: content.lowerBound, content)
  }
}
