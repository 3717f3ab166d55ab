import ChapterModel
import FrontMatter

/// Puts keys and values together that stand one after the other in a text which has no front matter:
/// the keywords of Org, the metadata of a page of HTML.
///
/// A key that is there twice has a list of values. A `bio` belongs to the `author` right before it.
struct KeywordTree {
  private var keys: [String] = []

  /// The values of each key: one list for each, so that a key which is there a thousand times takes a
  /// thousand steps.
  private var values: [[Node]] = []
  private var places: [String: Int] = [:]
  private var last: (key: Int, item: Int)?

  /// The mapping of all keys.
  var root: Node {
    Node(
      .mapping(
        zip(keys, values).map { key, nodes in
          let list = Node(.sequence(nodes), line: nodes[0].line, column: nodes[0].column)
          return Entry(key: key, value: nodes.count == 1 ? nodes[0] : list)
        }))
  }

  /// Adds a value that stands at a place of the file; an empty one is left out.
  mutating func add(_ key: String, _ value: String, at place: SourceLocation) {
    guard !value.isEmpty else { return }
    let node = Node(.scalar(value, quoted: true), line: place.line, column: place.column)
    if key == "bio", let last, keys[last.key] == "author" {
      return describe(last, with: node)
    }
    let index = places[key] ?? keys.count
    if index == keys.count {
      places[key] = index
      keys.append(key)
      values.append([])
    }
    last = (index, values[index].count)
    values[index].append(node)
  }

  /// Makes a name a map with what is said of its bearer.
  private mutating func describe(_ place: (key: Int, item: Int), with bio: Node) {
    let name = values[place.key][place.item]
    guard case .scalar = name.value else { return }
    let facts = [Entry(key: "name", value: name), Entry(key: "bio", value: bio)]
    values[place.key][place.item] = Node(.mapping(facts), line: name.line, column: name.column)
  }
}
