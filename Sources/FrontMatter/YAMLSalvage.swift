/// Saves what can be saved of a YAML header that libyaml refuses: first with its lines mended, else
/// key by key, so that a slip in one costs no other.
enum YAMLSalvage {
  /// How many keys are read one by one; each costs a parser.
  private static let maximumKeys = 1000

  /// What the header spells, as far as it can be told.
  static func read(_ header: Span<UInt8>) -> Node {
    if let root = mendedTree(header), case .mapping = root.value { return root }
    var entries: [Entry] = []
    for block in blocks(header).prefix(maximumKeys) { entries += self.entries(header, block) }
    return Node(.mapping(entries))
  }

  private static func tree(_ text: Span<UInt8>) -> Node? {
    do throws(HeaderError) {
      return try YAMLReader.read(text)
    } catch {
      return nil
    }
  }

  private static func mendedTree(_ text: Span<UInt8>) -> Node? {
    let mended = YAMLMending.mended(text)
    let span = mended.span
    return tree(span)
  }

  /// A key's lines, and the number of the first.
  private struct Block {
    var range: Range<Int>
    let line: Int
  }

  /// The header cut before each line that begins with a key.
  private static func blocks(_ text: Span<UInt8>) -> [Block] {
    var blocks: [Block] = []
    var (start, number) = (0, 1)
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      let line = YAMLLine(text, in: start..<end)
      let next = min(end + 1, text.count)
      if line.start == start, line.key?.lowerBound == start {
        blocks.append(Block(range: start..<next, line: number))
      } else if let last = blocks.indices.last {
        blocks[last].range = blocks[last].range.lowerBound..<next
      }
      (start, number) = (next, number + 1)
    }
    return blocks
  }

  /// The entry of a key: all of its lines as written or mended, else its first line alone, else
  /// that line as text.
  private static func entries(_ text: Span<UInt8>, _ block: Block) -> [Entry] {
    var end = block.range.lowerBound
    while end < block.range.upperBound, text[end] != 0x0A { end += 1 }
    let first = block.range.lowerBound..<end
    let whole = text.extracting(block.range)
    let root = tree(whole) ?? mendedTree(whole) ?? mendedTree(text.extracting(first))
    if let root, !root.entries.isEmpty {
      return root.entries.map {
        Entry(key: $0.key, value: $0.value.moved(down: block.line - 1))
      }
    }
    let line = YAMLLine(text, in: first)
    guard let key = line.key else { return [] }
    let value = Node(
      .scalar(string(text, line.value), quoted: true), line: block.line,
      column: line.value.lowerBound - first.lowerBound + 1)
    return [Entry(key: string(text, key), value: value)]
  }

  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

extension Node {
  /// The value and all in it, so many lines further down.
  fileprivate func moved(down lines: Int) -> Node {
    guard lines > 0 else { return self }
    var moved = self
    moved.line += lines
    switch value {
    case .scalar: break
    case .sequence(let items): moved.value = .sequence(items.map { $0.moved(down: lines) })
    case .mapping(let entries):
      moved.value = .mapping(
        entries.map { Entry(key: $0.key, value: $0.value.moved(down: lines)) })
    }
    return moved
  }
}
