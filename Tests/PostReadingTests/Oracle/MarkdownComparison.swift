import ChapterModel

@testable import PostReading

/// What cmark-gfm and we read differently in a post.
struct MarkdownComparison {
  /// The differences, each a line of text.
  private(set) var differences: [String] = []

  /// How many headings, items, code blocks and links cmark-gfm finds.
  private(set) var count = 0

  private let ours: ScannedPost
  private let tree: MarkdownTree
  private let linesAbove: Int

  /// Compares the readings of a file.
  init(_ bytes: [UInt8]) {
    ours = ScannedPost(bytes)
    tree = MarkdownTree(ours.bodyForOracle)
    linesAbove = ours.linesAbove
    compareMarks()
    compareLinks()
    lookIntoCode()
  }

  // MARK: Blocks

  private mutating func compareMarks() {
    let theirs = tree.nodes.compactMap(mark)
    count += theirs.count
    // Its footnotes stand at the document's end.
    report(theirs.sorted(), ours.marks.sorted())
  }

  private func mark(_ node: MarkdownTree.Node) -> ScannedPost.Mark? {
    let line = node.startLine + linesAbove
    return switch node.kind {
    case .heading: ScannedPost.Mark(name: "heading \(node.level)", line: line, end: 0)
    case .item: ScannedPost.Mark(name: "item", line: line, end: node.startColumn)
    case .codeBlock:
      ScannedPost.Mark(name: "code", line: line, end: MarkdownFault.lastLine(of: node, ours))
    case .paragraph, .tableCell, .code, .link, .other: nil
    }
  }

  private mutating func report<Element: Hashable>(_ theirs: [Element], _ ours: [Element]) {
    guard theirs != ours else { return }
    for change in ours.difference(from: theirs) {
      switch change {
      case .remove(_, let element, _): differences.append("cmark alone: \(element)")
      case .insert(_, let element, _): differences.append("ours alone: \(element)")
      }
    }
  }

  // MARK: Links

  private mutating func compareLinks() {
    var theirs = tree.nodes.indices.filter {
      tree.nodes[$0].kind == .link && !MarkdownFault.isAddress(tree.nodes[$0].url)
    }
    theirs.sort { tree.leaf(around: $0)?.startLine ?? 0 < tree.leaf(around: $1)?.startLine ?? 0 }
    count += theirs.count
    let found = ours.links.filter { !MarkdownFault.isAddress($0.url) }
    guard theirs.map({ tree.nodes[$0].url }) == found.map(\.url) else {
      report(theirs.map { tree.nodes[$0].url }, found.map(\.url))
      return
    }
    differences += zip(theirs, found).compactMap { difference(of: $0, $1) }
  }

  /// The difference of the places of a link with one destination.
  private func difference(of index: Int, _ link: ScannedPost.Link) -> String? {
    let node = tree.nodes[index]
    guard let leaf = tree.leaf(around: index), !MarkdownFault.isShifted(leaf, ours),
      !MarkdownFault.isMiscounted(link), !MarkdownFault.hasNoPlace(node, link)
    else { return nil }
    let line = node.startLine + linesAbove
    let isSame =
      MarkdownFault.hasNoColumn(link)
      ? line == link.line
      : (link.line...link.lastLine).contains(line)
        && offsets(line: link.line - linesAbove, column: node.startColumn, in: leaf).contains(
          link.offset)
    return isSame
      ? nil
      : "cmark at \(line):\(node.startColumn), ours at "
        + "\(link.line):\(link.column): \(link.url)"
  }

  /// The offsets that cmark-gfm's place of an inline may mean.
  private func offsets(
    line: Int, column: Int, in leaf: MarkdownTree.Node
  ) -> ClosedRange<Int> {
    MarkdownFault.offsets(
      line: line + linesAbove, column: column, isFirst: line == leaf.startLine,
      blockColumn: leaf.startColumn, ours)
  }

  // MARK: Code

  private mutating func lookIntoCode() {
    let spans = tree.nodes.indices.compactMap(codeRange)
    for link in ours.links where spans.contains(where: { $0.contains(link.offset) }) {
      differences.append("link in code at \(link.line):\(link.column): \(link.url)")
    }
    let headings = ours.marks.filter { $0.name.hasPrefix("heading") }
    let blocks = tree.nodes.filter { $0.kind == .codeBlock }
    for heading in headings {
      let line = heading.line - linesAbove
      if blocks.contains(where: { $0.startLine <= line && line <= $0.endLine }) {
        differences.append("heading in code at line \(heading.line)")
      }
    }
  }

  private func codeRange(of index: Int) -> Range<Int>? {
    let node = tree.nodes[index]
    switch node.kind {
    case .codeBlock:
      return ours.lineStart(
        node.startLine + linesAbove)..<ours.lineStart(
          node.endLine + linesAbove + 1)
    case .code:
      guard let leaf = tree.leaf(around: index), !MarkdownFault.isShifted(leaf, ours)
      else { return nil }
      let start = offsets(line: node.startLine, column: node.startColumn, in: leaf).upperBound
      let end = offsets(line: node.endLine, column: node.endColumn, in: leaf).lowerBound
      return start..<max(start, end + 1)
    case .heading, .paragraph, .item, .tableCell, .link, .other: return nil
    }
  }
}
