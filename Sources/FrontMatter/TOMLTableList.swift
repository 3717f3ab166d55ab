/// The tables that headers of one `[[name]]` begin.
final class TOMLTableList {
  /// The tables in the order written, never none.
  var tables: [TOMLTable]

  private let first: TOMLTable

  /// A list with its first table.
  init(_ first: TOMLTable) {
    self.first = first
    tables = [first]
  }

  /// The table that later lines add to.
  var last: TOMLTable { tables.last ?? first }

  /// The list as a node, which stands where its first table does.
  func node() -> Node {
    let nodes = tables.map { $0.node() }
    return Node(.sequence(nodes), line: nodes[0].line, column: nodes[0].column)
  }
}
