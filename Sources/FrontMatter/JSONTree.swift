/// A JSON value as the decoder hands it over, on its way to a `Node`.
enum JSONTree: Decodable {
  case scalar(String, quoted: Bool)
  case sequence([JSONTree])
  case mapping([String: JSONTree])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .scalar("null", quoted: false)
    } else if let text = try? container.decode(String.self) {
      self = .scalar(text, quoted: true)
    } else if let flag = try? container.decode(Bool.self) {
      self = .scalar(flag ? "true" : "false", quoted: false)
    } else if let number = try? container.decode(Int.self) {
      self = .scalar(String(number), quoted: false)
    } else if let number = try? container.decode(Double.self) {
      self = .scalar(String(number), quoted: false)
    } else if let items = try? container.decode([JSONTree].self) {
      self = .sequence(items)
    } else {
      self = .mapping(try container.decode([String: JSONTree].self))
    }
  }
}

extension JSONTree {
  /// The node that the value is, with keys by name, since the decoder keeps no order; below the
  /// root all stand where their top-level key does.
  func node(at place: KeyPlace, places: [String: KeyPlace] = [:], depth: Int) -> Node {
    let value: Value
    switch self {
    case .scalar(let text, let quoted): value = .scalar(text, quoted: quoted)
    case .sequence(let items):
      value = .sequence(items.map { $0.node(at: place, depth: depth + 1) })
    case .mapping(let members):
      let entries = members.sorted { $0.key < $1.key }.map { key, member in
        let own = depth == 0 ? places[key] ?? place : place
        return Entry(key: key, value: member.node(at: own, depth: depth + 1))
      }
      value = .mapping(entries)
    }
    return Node(value, line: place.line, column: place.column)
  }
}
