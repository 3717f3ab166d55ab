import ChapterModel

/// The leaves that a line may begin, tables and setext headings aside.
extension BlockBuilder {
  /// Opens the leaf that the rest of a line begins by its marks inside of `depth` containers; says
  /// whether there is one. `isUnindented` says whether it begins in the file's first column.
  mutating func openLeaf(
    _ rest: Range<Int>, isUnindented: Bool, depth: Int, of text: Span<UInt8>
  ) -> Bool {
    if let heading = ATXHeading.read(text, in: rest) {
      begin(depth: depth, of: text)
      append(.heading(level: heading.level), start: rest.lowerBound, heading.content)
      return true
    }
    if let fence = CodeFence(text, in: rest) {
      begin(depth: depth, of: text)
      leaf = .fence(fence, rest)
      noteContent()
      return true
    }
    if ThematicBreak.matches(text, in: rest) {
      begin(depth: depth, of: text)
      append(.thematicBreak, start: rest.lowerBound, rest)
      return true
    }
    return openHTML(rest, depth: depth, of: text)
      || (isUnindented && openModule(rest, of: text))
  }

  /// Opens indented code at the cursor.
  mutating func openIndentedCode(_ cursor: inout LineCursor, of text: Span<UInt8>) {
    closeLeaf(of: text)
    cursor.skipColumns(4, text)
    leaf = .indentedCode(cursor.offset..<cursor.end)
  }

  private mutating func openHTML(_ rest: Range<Int>, depth: Int, of text: Span<UInt8>) -> Bool {
    var interrupts = false
    if case .paragraph = leaf { interrupts = true }
    guard let kind = HTMLBlock.start(text, in: rest, interrupts: interrupts),
      kind != .expression || endsExpression(behind: rest.lowerBound, of: text)
    else { return false }
    begin(depth: depth, of: text)
    leaf = .html(kind, rest)
    noteContent()
    if kind.ends(text, in: rest) { closeLeaf(of: text) }
    return true
  }

  /// Modules stand in no container and interrupt no paragraph.
  private mutating func openModule(_ rest: Range<Int>, of text: Span<UInt8>) -> Bool {
    if case .paragraph = leaf { return false }
    guard ModuleLine.begins(text, in: rest) else { return false }
    begin(depth: 0, of: text)
    leaf = .module(rest)
    noteContent()
    return true
  }
}
