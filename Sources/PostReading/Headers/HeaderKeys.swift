import FrontMatter

/// The keys of a mapping as people spell them: `start_time`, `start-time` and `startTime` are one.
///
/// Of two spellings the one whose letters are small comes first, as in `Node`'s own subscript; of
/// one that is there twice the last counts.
struct HeaderKeys {
  /// The keys in the order written, folded, with their values; each once.
  private(set) var entries: [Entry] = []

  private var places: [String: Int] = [:]

  /// The keys of a mapping; none for all else.
  init(_ mapping: Node) { add(mapping, isWeaker: false) }

  /// The keys of a whole header: its own, then those that Hugo keeps for the site below `params` and
  /// Zola below `extra`.
  init(header root: Node) {
    add(root, isWeaker: false)
    for name in ["params", "extra"] {
      if let own = self[name] { add(own, isWeaker: true) }
    }
  }

  /// The value of a folded key; nil where there is none, or only null.
  subscript(name: String) -> Node? {
    guard let place = places[name], !entries[place].value.isNull else { return nil }
    return entries[place].value
  }

  /// The value of a folded key, null included.
  func written(_ name: String) -> Node? { places[name].map { entries[$0].value } }

  /// The value of the first key that has one.
  func first(_ names: [String]) -> Node? {
    names.lazy.compactMap { self[$0] }.first
  }

  /// The first text that is not empty, of the first key that has one.
  func text(_ names: [String]) -> String? {
    names.lazy.compactMap { self[$0]?.text }.first { !$0.utf8.allSatisfy { $0 <= 0x20 } }
  }

  private mutating func add(_ mapping: Node, isWeaker: Bool) {
    for entry in mapping.entries {
      let name = Self.folded(entry.key)
      if let place = places[name] {
        let isExact = name == entry.key
        guard !isWeaker, isExact || !exact.contains(name) else { continue }
        entries[place].value = entry.value
      } else {
        places[name] = entries.count
        entries.append(Entry(key: name, value: entry.value))
      }
      if name == entry.key { exact.insert(name) }
    }
  }

  /// The names that are there in small letters alone.
  private var exact: Set<String> = []

  /// A key in small letters, without `-`, `_` and blanks.
  static func folded(_ key: String) -> String {
    if key.utf8.allSatisfy({ $0 &- 97 < 26 }) { return key }
    return key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
  }
}
