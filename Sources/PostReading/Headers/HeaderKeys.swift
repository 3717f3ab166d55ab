import ChapterModel
import FrontMatter

/// The keys of a mapping as people spell them: `start_time`, `start-time` and `startTime` are one.
///
/// Of two spellings the one whose letters are small comes first, as in `Node`'s own subscript; of
/// one that is there twice the last counts.
struct HeaderKeys {
  /// The keys in the order written, folded, with their values; each once.
  private(set) var entries: [Entry] = []

  /// The place of each entry by its name, where there are more than a few.
  private var places: [String: Int] = [:]

  /// How many entries are looked through one by one: up to so many that takes less time than hashes.
  private static let few = 16

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
    guard let place = place(of: name), !entries[place].value.isNull else { return nil }
    return entries[place].value
  }

  /// The value of a folded key, null included.
  func written(_ name: String) -> Node? { place(of: name).map { entries[$0].value } }

  /// The values of those keys among `names` that have one, the best name's first. It asks of each
  /// key whether it is one of the names, of which there are more than keys.
  func present(_ names: KeyNames) -> [Node] {
    var found: [(rank: Int, place: Int)] = []
    for place in entries.indices {
      guard let rank = names.rank(of: entries[place].key), !entries[place].value.isNull else {
        continue
      }
      found.append((rank, place))
    }
    if found.count > 1 { found.sort { $0.rank < $1.rank } }
    return found.map { entries[$0.place].value }
  }

  /// The value of the first key that has one.
  func first(_ names: [String]) -> Node? {
    names.lazy.compactMap { self[$0] }.first
  }

  /// The first text that is not empty, of the first key that has one.
  func text(_ names: [String]) -> String? {
    names.lazy.compactMap { self[$0]?.text }.first { !$0.utf8.allSatisfy { $0 <= 0x20 } }
  }

  private func place(of name: String) -> Int? {
    if entries.count > Self.few { return places[name] }
    return entries.firstIndex { $0.key == name }
  }

  private mutating func add(_ mapping: Node, isWeaker: Bool) {
    for entry in mapping.entries {
      let name = Self.folded(entry.key)
      let isExact = name == entry.key
      if let place = place(of: name) {
        guard !isWeaker, isExact || !self.isExact[place] else { continue }
        entries[place].value = entry.value
        self.isExact[place] = self.isExact[place] || isExact
      } else {
        append(Entry(key: name, value: entry.value), isExact: isExact)
      }
    }
  }

  private mutating func append(_ entry: Entry, isExact: Bool) {
    entries.append(entry)
    self.isExact.append(isExact)
    if entries.count == Self.few + 1 {
      for (place, entry) in entries.enumerated() { places[entry.key] = place }
    } else if entries.count > Self.few {
      places[entry.key] = entries.count - 1
    }
  }

  /// Whether each entry is there in small letters alone.
  private var isExact: [Bool] = []

  /// A key in small letters, without `-`, `_` and blanks.
  static func folded(_ key: String) -> String {
    if key.utf8.allSatisfy({ $0 &- 97 < 26 }) { return key }
    if key.isASCII {
      let bytes = key.utf8.lazy.filter { $0 != 0x5F && $0 != 0x2D && $0 != 0x20 }
      return String(decoding: bytes.map(\.lowercased), as: UTF8.self)
    }
    return key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
  }
}
