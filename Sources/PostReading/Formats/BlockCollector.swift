import ChapterModel

/// Puts the blocks together that the scanners of AsciiDoc, reStructuredText and HTML find: text,
/// headings, and the items of nested lists.
struct BlockCollector {
  /// What was found so far.
  private(set) var scan = BlockScan()

  /// The open lists from the outermost to the innermost.
  private var lists: [OpenItems] = []
  private var listCount = 0

  /// Adds a heading, which ends all lists.
  mutating func addHeading(level: Int, start: Int, _ range: Range<Int>) {
    lists = []
    add(.heading(level: level), start: start, range)
  }

  /// Adds a block of text in the open item; nothing where it is empty.
  mutating func addText(_ range: Range<Int>, as kind: Block.Kind = .paragraph) {
    guard !range.isEmpty else { return }
    add(kind, start: range.lowerBound, range)
  }

  /// Opens an item; `mark` tells the lists that lie in each other apart, as a depth, an indentation
  /// or the marker does.
  mutating func openItem(mark: Int, isOrdered: Bool, _ marker: Range<Int>) {
    if let level = lists.firstIndex(where: { $0.mark == mark }) {
      lists.removeSubrange((level + 1)...)
      lists[level].item = nil
    } else {
      guard lists.count < BlockScanner.depthLimit else { return }
      lists.append(OpenItems(mark: mark, number: listCount))
      listCount += 1
    }
    let item = add(
      .listItem(isOrdered: isOrdered), start: marker.lowerBound, marker,
      list: lists[lists.count - 1].number)
    lists[lists.count - 1].item = item
  }

  /// Ends the item of a mark; the list goes on with the next one.
  mutating func closeItem(mark: Int) {
    guard let level = lists.firstIndex(where: { $0.mark == mark }) else { return }
    lists.removeSubrange((level + 1)...)
    lists[level].item = nil
  }

  /// Ends the lists for whose mark `isOver` holds, and those within them.
  mutating func closeLists(where isOver: (_ mark: Int) -> Bool) {
    if let level = lists.firstIndex(where: { isOver($0.mark) }) { lists.removeSubrange(level...) }
  }

  /// Adds the target of a name that links refer to.
  mutating func define(_ name: String, as target: Range<Int>) {
    if scan.definitions[name] == nil {
      scan.definitions[name] = LinkTarget(destination: target, title: nil)
    }
  }

  /// Adds a call that embeds something.
  mutating func addCall(_ call: Shortcode) {
    scan.calls.append(call)
  }

  /// Puts a heading in front of all blocks.
  mutating func prependHeading(_ range: Range<Int>) {
    var moved = BlockCollector()
    moved.add(.heading(level: 1), start: range.lowerBound, range)
    scan.blocks =
      moved.scan.blocks
      + scan.blocks.map { block in
        var block = block
        block.parent = block.parent.map { $0 + 1 }
        return block
      }
  }

  @discardableResult
  private mutating func add(
    _ kind: Block.Kind, start: Int, _ range: Range<Int>, list: Int? = nil
  ) -> Int {
    let open = lists.lazy.compactMap(\.item)
    scan.blocks.append(
      Block(
        kind: kind, start: start, range: range, parent: open.last, quoteDepth: 0,
        listDepth: open.count + (list == nil ? 0 : 1),
        list: list ?? lists.last { $0.item != nil }?.number))
    return scan.blocks.count - 1
  }
}

/// A list that the next item may go on.
private struct OpenItems {
  /// What its items share.
  let mark: Int

  /// Its number among the lists of the text.
  let number: Int

  /// The block of the open item; nil between two items.
  var item: Int?
}
