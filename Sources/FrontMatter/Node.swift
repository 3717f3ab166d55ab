/// A value of a header and where it stands.
public struct Node: Hashable, Sendable {
  /// What it holds.
  public var value: Value

  /// The line within the header, counted from 1.
  public var line: Int

  /// The column, counted from 1 in UTF-8 bytes.
  public var column: Int

  /// A value at a place.
  public init(_ value: Value, line: Int = 1, column: Int = 1) {
    self.value = value
    self.line = line
    self.column = column
  }

  /// A mapping without keys, which an empty header is.
  public static let empty = Node(.mapping([]))

  /// The value of a key; nil where there is no such key, or where this is no mapping.
  ///
  /// Hugo reads keys without regard to case and Jekyll with it, so a key spelled exactly comes
  /// first and another only in its absence. Of a key that is there twice the last counts, as in
  /// Jekyll and in JSON; Hugo builds no page from such a header.
  public subscript(_ key: String) -> Node? {
    if let exact = entries.last(where: { $0.key == key }) { return exact.value }
    let folded = key.lowercased()
    return entries.last { $0.key.utf8.count == key.utf8.count && $0.key.lowercased() == folded }?
      .value
  }

  /// The scalar's text; nil for null and for lists and mappings.
  public var text: String? {
    guard case .scalar(let text, _) = value, !isNull else { return nil }
    return text
  }

  /// Whether it is a null: nothing, `~` or `null`, unquoted.
  public var isNull: Bool {
    guard case .scalar(let text, quoted: false) = value else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// Whether it is `true` or `false`, in any case, quoted or not; nil for all else.
  public var flag: Bool? {
    switch text?.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// The nodes of a list, none for all else.
  public var items: [Node] {
    guard case .sequence(let items) = value else { return [] }
    return items
  }

  /// The nodes of a list, or this one alone where it is a scalar or mapping with something in it:
  /// authors write `author: name` and `author: [name, name]` alike.
  public var itemsOrSelf: [Node] {
    switch value {
    case .sequence(let items): items
    case .mapping(let entries): entries.isEmpty ? [] : [self]
    case .scalar: isNull ? [] : [self]
    }
  }

  /// The entries of a mapping, none for all else.
  public var entries: [Entry] {
    guard case .mapping(let entries) = value else { return [] }
    return entries
  }
}
