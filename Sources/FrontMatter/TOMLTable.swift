/// A table of a TOML text while it is being read, which later lines may add to.
final class TOMLTable {
  /// What a key stands for.
  private enum Item {
    case value(Node)
    case table(TOMLTable)
    case list(TOMLTableList)
  }

  private let place: KeyPlace
  private var isDefined: Bool
  private var keys: [String] = []
  private var items: [String: Item] = [:]

  /// A table at a place; `isDefined` where it has a header of its own.
  init(at place: KeyPlace, isDefined: Bool = false) {
    self.place = place
    self.isDefined = isDefined
  }

  /// The table that a key stands for, made if there is none; of a list the last.
  func table(_ key: TOMLKey) throws(HeaderError) -> TOMLTable {
    switch items[key.name] {
    case .table(let table): return table
    case .list(let list): return list.last
    case .value: throw Self.error("'\(key.name)' is not a table", at: key)
    case nil:
      let table = TOMLTable(at: key.place)
      insert(.table(table), for: key)
      return table
    }
  }

  /// The table that the header `[key]` begins.
  func define(_ key: TOMLKey) throws(HeaderError) -> TOMLTable {
    guard items[key.name] != nil else {
      let table = TOMLTable(at: key.place, isDefined: true)
      insert(.table(table), for: key)
      return table
    }
    guard case .table(let table) = items[key.name], !table.isDefined else {
      throw Self.error("'\(key.name)' is there twice", at: key)
    }
    table.isDefined = true
    return table
  }

  /// The table that the header `[[key]]` begins, the next of its list.
  func append(_ key: TOMLKey) throws(HeaderError) -> TOMLTable {
    let table = TOMLTable(at: key.place, isDefined: true)
    switch items[key.name] {
    case .list(let list): list.tables.append(table)
    case nil: insert(.list(TOMLTableList(table)), for: key)
    case .value, .table: throw Self.error("'\(key.name)' is there twice", at: key)
    }
    return table
  }

  /// Gives a key its value, once.
  func set(_ key: TOMLKey, to node: Node) throws(HeaderError) {
    guard items[key.name] == nil else { throw Self.error("'\(key.name)' is there twice", at: key) }
    insert(.value(node), for: key)
  }

  /// The mapping that the table is, with keys in the order written.
  func node() -> Node {
    let entries = keys.map { key in
      switch items[key] {
      case .value(let node): Entry(key: key, value: node)
      case .table(let table): Entry(key: key, value: table.node())
      case .list(let list): Entry(key: key, value: list.node())
      case nil: Entry(key: key, value: .empty)
      }
    }
    return Node(.mapping(entries), at: place)
  }

  private func insert(_ item: Item, for key: TOMLKey) {
    keys.append(key.name)
    items[key.name] = item
  }

  private static func error(_ message: String, at key: TOMLKey) -> HeaderError {
    HeaderError(line: key.place.line, column: key.place.column, message: message)
  }
}
