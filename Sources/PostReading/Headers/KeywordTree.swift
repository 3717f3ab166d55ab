import ChapterModel
import FrontMatter

/// Puts keys and values together that stand one after the other in a text which has no front matter:
/// the keywords of Org, the metadata of a page of HTML.
///
/// A key that is there twice has a list of values. A `bio` belongs to the `author` right before it.
struct KeywordTree {
  private var entries: [Entry] = []
  private var places: [String: Int] = [:]
  private var last: (entry: Int, item: Int)?

  /// The mapping of all keys.
  var root: Node { Node(.mapping(entries)) }

  /// Adds a value that stands at a place of the file; an empty one is left out.
  mutating func add(_ key: String, _ value: String, at place: SourceLocation) {
    guard !value.isEmpty else { return }
    let node = Node(.scalar(value, quoted: true), line: place.line, column: place.column)
    if key == "bio", let last, entries[last.entry].key == "author" {
      return describe(last, with: node)
    }
    guard let entry = places[key] else {
      places[key] = entries.count
      last = (entries.count, 0)
      return entries.append(Entry(key: key, value: node))
    }
    if case .sequence(let items) = entries[entry].value.value {
      entries[entry].value.value = .sequence(items + [node])
      last = (entry, items.count)
    } else {
      let first = entries[entry].value
      entries[entry].value = Node(
        .sequence([first, node]), line: first.line, column: first.column)
      last = (entry, 1)
    }
  }

  /// Makes a name a map with what is said of its bearer.
  private mutating func describe(_ place: (entry: Int, item: Int), with bio: Node) {
    func described(_ name: Node) -> Node {
      guard case .scalar = name.value else { return name }
      let facts = [Entry(key: "name", value: name), Entry(key: "bio", value: bio)]
      return Node(.mapping(facts), line: name.line, column: name.column)
    }
    let value = entries[place.entry].value
    guard case .sequence(var items) = value.value else {
      return entries[place.entry].value = described(value)
    }
    items[place.item] = described(items[place.item])
    entries[place.entry].value.value = .sequence(items)
  }
}
