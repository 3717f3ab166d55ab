import CMarkdownOracle

/// What cmark-gfm reads in a text.
struct MarkdownTree {
  /// A node with the places that cmark-gfm gives, which count from 1, columns in bytes.
  struct Node {
    let kind: Kind
    let level: Int
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
    let parent: Int?
    let url: String
  }

  /// What a node is, as far as it matters here.
  enum Kind {
    case heading
    case paragraph
    case item
    case codeBlock
    case tableCell
    case code
    case link
    case other
  }

  /// The nodes in their order; a node stands before what it holds.
  let nodes: [Node]

  /// Whether cmark-gfm is installed.
  static var isThere: Bool { markdown_oracle_is_there() }

  /// The tree of a text.
  init(_ text: ArraySlice<UInt8>) {
    let tree = text.withUnsafeBufferPointer { markdown_oracle_read($0.baseAddress, $0.count) }
    defer { markdown_tree_free(tree) }
    nodes = UnsafeBufferPointer(start: tree.nodes, count: tree.count).map { node in
      Node(
        kind: Kind(node.kind), level: Int(node.level), startLine: Int(node.start_line),
        startColumn: Int(node.start_column), endLine: Int(node.end_line),
        endColumn: Int(node.end_column), parent: node.parent < 0 ? nil : node.parent,
        url: node.url.map { String(cString: $0) } ?? "")
    }
  }

  /// The block whose text a node stands in.
  func leaf(around index: Int) -> Node? {
    var next = nodes[index].parent
    while let parent = next {
      switch nodes[parent].kind {
      case .heading, .paragraph, .tableCell: return nodes[parent]
      case .item, .codeBlock, .code, .link, .other: next = nodes[parent].parent
      }
    }
    return nil
  }
}

extension MarkdownTree.Kind {
  fileprivate init(_ kind: markdown_kind) {
    switch kind {
    case markdown_heading: self = .heading
    case markdown_paragraph: self = .paragraph
    case markdown_item: self = .item
    case markdown_code_block: self = .codeBlock
    case markdown_table_cell: self = .tableCell
    case markdown_code: self = .code
    case markdown_link, markdown_image: self = .link
    default: self = .other
    }
  }
}
