/// Builds the tree of a YAML header's first document from libyaml's events.
///
/// Aliases and merge keys (`<<: *base`) are resolved; of both the values that they unfold to are
/// counted, so that a header of a few lines can't stand for billions.
struct YAMLReader: ~Copyable {
  /// A value with a name, and how many values it holds, itself included.
  private struct Anchored {
    let node: Node
    let size: Int
  }

  private var events: YAMLEventReader
  private var anchors: [String: Anchored] = [:]
  private var unfolded = 0
  private var count = 0

  private init(_ events: consuming YAMLEventReader) {
    self.events = events
  }

  /// The root of the first document, an empty mapping where there is none.
  static func read(_ header: Span<UInt8>) throws(HeaderError) -> Node {
    try header.withUnsafeBufferPointer { bytes throws(HeaderError) in
      guard let events = YAMLEventReader(bytes) else {
        throw HeaderError(message: "out of memory")
      }
      var reader = YAMLReader(events)
      let first = try reader.events.next()
      if case .documentEnd = first.event { return .empty }
      return try reader.node(first, depth: 0)
    }
  }

  private mutating func node(
    _ located: YAMLEventReader.Located, depth: Int
  ) throws(HeaderError) -> Node {
    let before = count
    count += 1
    let value: Value
    switch located.event {
    case .scalar(let text, let quoted): value = .scalar(text, quoted: quoted)
    case .alias(let name): return try unfold(name, at: located)
    case .sequenceStart: value = .sequence(try items(depth: try deeper(depth, at: located)))
    case .mappingStart: value = .mapping(try entries(depth: try deeper(depth, at: located)))
    case .collectionEnd, .documentEnd:
      throw error("a value is missing", at: located)
    }
    let node = Node(value, line: located.line, column: located.column)
    if let anchor = located.anchor {
      anchors[anchor] = Anchored(node: node, size: count - before)
    }
    return node
  }

  private mutating func items(depth: Int) throws(HeaderError) -> [Node] {
    var items: [Node] = []
    while true {
      let next = try events.next()
      if case .collectionEnd = next.event { return items }
      items.append(try node(next, depth: depth))
    }
  }

  private mutating func entries(depth: Int) throws(HeaderError) -> [Entry] {
    var merged: [Entry] = []
    var entries: [Entry] = []
    while true {
      let next = try events.next()
      if case .collectionEnd = next.event { return merged + entries }
      let key = try node(next, depth: depth)
      let value = try node(try events.next(), depth: depth)
      guard case .scalar(let text, let quoted) = key.value else {
        throw error("a key has to be text", at: next)
      }
      if text == "<<", !quoted {
        merged += value.itemsOrSelf.reversed().flatMap(\.entries)
      } else {
        entries.append(Entry(key: text, value: value))
      }
    }
  }

  /// The value that an alias stands for. A value's name is known from its end on, so that none can
  /// hold itself.
  private mutating func unfold(
    _ name: String, at located: YAMLEventReader.Located
  ) throws(HeaderError) -> Node {
    guard let anchored = anchors[name] else {
      throw error("there is no anchor '\(name)' above its alias", at: located)
    }
    unfolded += anchored.size
    count += anchored.size - 1
    guard unfolded <= HeaderReader.maximumUnfolded else {
      throw error("the aliases stand for too many values", at: located)
    }
    return anchored.node
  }

  private func deeper(
    _ depth: Int, at located: YAMLEventReader.Located
  ) throws(HeaderError) -> Int {
    guard depth < HeaderReader.maximumDepth else {
      throw error("lists and mappings are nested too deep", at: located)
    }
    return depth + 1
  }

  private func error(_ message: String, at located: YAMLEventReader.Located) -> HeaderError {
    HeaderError(line: located.line, column: located.column, message: message)
  }
}
