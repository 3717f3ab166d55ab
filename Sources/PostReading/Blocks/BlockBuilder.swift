import ChapterModel

/// The state of the block scanner between two lines.
///
/// A line goes through three stages: it is matched against the open containers; the open leaf may
/// take what is left of it; else new blocks are opened. The first and the last two stand in the
/// extensions, finished blocks in `BlockList`.
struct BlockBuilder {
  /// The blocks that are finished, and the containers from their start on.
  var list = BlockList()

  /// The containers that are open, the innermost last.
  var containers: [BlockContainer] = []

  /// The leaf that a further line may go on.
  var leaf = OpenLeaf.none

  /// The list that another item outside of all containers would belong to.
  var rootList: OpenList?

  /// How many lists were opened.
  var listCount = 0

  /// Where the last comment of MDX ends; nil until it is looked for.
  private var lastExpressionEnd: Int?

  /// Adds a line.
  mutating func add(_ line: Line, of text: Span<UInt8>) {
    var cursor = LineCursor(line)
    let matched = matchContainers(&cursor, of: text)
    if matched == containers.count, continueLeaf(&cursor, of: text) { return }
    if cursor.isBlank(text) {
      closeContainers(downTo: matched, of: text)
      addBlank(of: text)
      return
    }
    openBlocks(&cursor, matched: matched, of: text)
  }

  /// Opens the containers and the leaf that the rest of a line begins; text without a mark goes on
  /// the open paragraph, however few containers were matched.
  private mutating func openBlocks(
    _ cursor: inout LineCursor, matched: Int, of text: Span<UInt8>
  ) {
    var isWithinMatched = matched == containers.count
    while true {
      let indent = cursor.indent(text, limit: 4)
      let rest = cursor.content(text)..<cursor.end
      let depth = isWithinMatched ? containers.count : matched
      if indent >= 4 {
        if case .paragraph = leaf { break }
        closeContainers(downTo: depth, of: text)
        openIndentedCode(&cursor, of: text)
        return
      }
      if Self.isText(rest, isUnindented: cursor.column + indent == 0, of: text) { break }
      if isWithinMatched, addSetextOrTable(rest, of: text) { return }
      if openContainer(rest, &cursor, depth: depth, of: text) {
        isWithinMatched = true
        if cursor.isBlank(text) { return }
        continue
      }
      if openLeaf(rest, isUnindented: cursor.column + indent == 0, depth: depth, of: text) {
        return
      }
      break
    }
    addText(cursor.content(text)..<cursor.end, matched: isWithinMatched ? nil : matched, of: text)
  }

  /// Whether the rest of a line begins with a byte that no mark of a block does, as nearly all lines
  /// do: a letter, but those of modules in the first column, what is not ASCII, and a bracket but a
  /// footnote's. One look in place of a dozen.
  private static func isText(
    _ rest: Range<Int>, isUnindented: Bool, of text: Span<UInt8>
  ) -> Bool {
    guard let first = rest.first else { return false }
    switch text[first] {
    case UInt8(ascii: "e"), UInt8(ascii: "i"): return !isUnindented
    case UInt8(ascii: "["): return rest.count > 1 && text[first + 1] != UInt8(ascii: "^")
    case let byte: return byte.isLetter || byte >= 0x80
    }
  }

  /// Something now stands in the innermost container; unless it is an item of its list, the list is
  /// over.
  mutating func noteContent(list: OpenList? = nil) {
    guard let last = containers.indices.last else {
      rootList = list
      return
    }
    containers[last].isEmpty = false
    containers[last].openList = list
  }

  /// Adds a finished leaf, or a container that begins; the index of its block.
  @discardableResult
  mutating func append(
    _ kind: Block.Kind, start: Int, _ range: Range<Int>, list: OpenList? = nil
  ) -> Int {
    noteContent(list: list)
    return self.list.append(
      kind, start: start, range, in: containers.last?.block, list: list?.number)
  }

  /// Whether a comment of MDX ends behind an offset; the text is looked through once for all.
  mutating func endsExpression(behind offset: Int, of text: Span<UInt8>) -> Bool {
    let last = lastExpressionEnd ?? text.lastOffset(of: "*/}", in: 0..<text.count) ?? -1
    lastExpressionEnd = last
    return last >= offset
  }
}
