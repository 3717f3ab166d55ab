import ChapterCatalog

/// The talks and chapters that are marked, by their stable ids, so that they survive filters and
/// reloads.
///
/// Marking so many of so many costs a pass over the marks and a sort of the new ones.
public struct MarkList: Hashable, Sendable {
  /// What is marked.
  private struct Mark: Hashable {
    let id: String

    /// Where it is in the catalog; nil where the library doesn't have it now.
    var place: Choice?
  }

  /// The marks in the order of the basket.
  private var marks: [Mark] = []

  /// Whether a person put them into an order of their own; else they stand in list order.
  private(set) var isReordered: Bool

  private let keepsOrderOfMarking: Bool
  private var members: Set<String> = []

  /// No marks.
  ///
  /// - Parameter keepsOrderOfMarking: whether they stay in the order in which they were put.
  init(keepsOrderOfMarking: Bool = false) {
    self.keepsOrderOfMarking = keepsOrderOfMarking
    isReordered = keepsOrderOfMarking
  }

  /// The ids in the order of the basket.
  public var ids: [String] { marks.map(\.id) }

  /// Whether nothing is marked.
  public var isEmpty: Bool { marks.isEmpty }

  /// The number of marks.
  public var count: Int { marks.count }

  /// Whether a talk or chapter is marked.
  public func contains(_ id: String) -> Bool { members.contains(id) }

  /// What is marked and in the library, in the order of the basket.
  public var choices: [Choice] { marks.compactMap(\.place) }

  /// The ids and places of what is marked and in the library.
  var places: [(id: String, place: Choice)] {
    marks.compactMap { mark in mark.place.map { (mark.id, $0) } }
  }

  /// The id of a row of the basket, and where it is; nil where there is no such row.
  func row(_ row: Int) -> (id: String, place: Choice?)? {
    marks.indices.contains(row) ? (marks[row].id, marks[row].place) : nil
  }

  /// What a function makes of the first marks in the library, at most so many values.
  func first<Value>(_ limit: Int, _ value: (Choice) -> Value?) -> [Value] {
    var values: [Value] = []
    for mark in marks where mark.place != nil {
      guard values.count < limit else { break }
      if let found = mark.place.flatMap(value) { values.append(found) }
    }
    return values
  }

  /// So many rows of a list from one on, or from one back where negative.
  static func rows(_ count: Int, from row: Int, of total: Int) -> Range<Int> {
    count < 0
      ? row - min(row, -max(count, -total) - 1)..<row + 1
      : row..<row + min(max(count, 1), total - row)
  }

  /// Marks what isn't marked.
  mutating func insert(_ added: [(id: String, choice: Choice)]) {
    let new = added.filter { members.insert($0.id).inserted }
      .map { Mark(id: $0.id, place: $0.choice) }
    guard !isReordered else { return marks += new }
    merge(new.sorted(by: Self.isBefore))
  }

  /// Takes marks off; after the last one the next ones stand in list order again.
  mutating func remove(_ removed: some Sequence<String>) {
    let removed = Set(removed).intersection(members)
    guard !removed.isEmpty else { return }
    members.subtract(removed)
    marks.removeAll { removed.contains($0.id) }
    if marks.isEmpty { isReordered = keepsOrderOfMarking }
  }

  /// Takes the marks off that are there and puts the others on.
  mutating func toggle(_ marks: [(id: String, choice: Choice)]) {
    let marked = marks.filter { members.contains($0.id) }.map(\.id)
    insert(marks)
    remove(marked)
  }

  /// Takes all marks off.
  mutating func removeAll() { self = MarkList(keepsOrderOfMarking: keepsOrderOfMarking) }

  /// Marks ids that may or may not be in the library, and takes the marks off all others.
  mutating func replace(with ids: some Sequence<String>, in catalog: Catalog) {
    let wanted = Set(ids)
    remove(members.subtracting(wanted))
    let new = wanted.subtracting(members).sorted()
    members.formUnion(new)
    marks += new.map { Mark(id: $0) }
    locate(in: catalog)
  }

  /// Moves a row of the basket by so many rows, at most to the first or last.
  ///
  /// - Returns: the row it is in then.
  @discardableResult
  mutating func move(_ row: Int, by rows: Int) -> Int {
    guard marks.indices.contains(row) else { return row }
    let (wanted, isTooFar) = row.addingReportingOverflow(rows)
    let target = isTooFar ? (rows < 0 ? 0 : count - 1) : max(0, min(count - 1, wanted))
    guard target != row else { return row }
    marks.insert(marks.remove(at: row), at: target)
    isReordered = true
    return target
  }

  /// Finds the marked talks and chapters in another catalog.
  mutating func locate(in catalog: Catalog) {
    guard !isEmpty else { return }
    let places = catalog.choices(withIDs: members)
    for row in marks.indices { marks[row].place = places[marks[row].id] }
    guard !isReordered else { return }
    // The standard library's sort keeps the order of equals, though it doesn't promise to.
    marks = marks.enumerated().sorted { one, other in
      Self.isBefore(one.element, other.element)
        || (!Self.isBefore(other.element, one.element) && one.offset < other.offset)
    }.map(\.element)
  }

  /// Puts sorted marks in between those that are there.
  private mutating func merge(_ new: [Mark]) {
    guard let first = new.first else { return }
    let start = marks.lastIndex { !Self.isBefore(first, $0) }.map { $0 + 1 } ?? 0
    var merged: [Mark] = []
    var next = new[...]
    for mark in marks[start...] {
      while let one = next.first, Self.isBefore(one, mark) {
        merged.append(one)
        next.removeFirst()
      }
      merged.append(mark)
    }
    marks.replaceSubrange(start..., with: merged + next)
  }

  /// List order; what isn't there comes last.
  private static func isBefore(_ one: Mark, _ other: Mark) -> Bool {
    switch (one.place, other.place) {
    case (let first?, let second?): first.isBefore(second)
    case (.some, nil): true
    case (nil, _): false
    }
  }
}
