import ChapterCatalog

/// The talks and chapters that are marked, by their stable ids, so that they survive filters and
/// reloads.
public struct MarkList: Hashable, Sendable {
  /// The ids in the order of the basket.
  public private(set) var ids: [String] = []

  /// Where the marked talks and chapters are in the catalog by id; one that the library doesn't have
  /// now is not here, and still marked.
  private var places: [String: Choice] = [:]

  /// Whether a person put them into an order of their own; else they stand in list order.
  private var isReordered = false

  private var members: Set<String> = []

  /// No marks.
  ///
  /// - Parameter keepsOrderOfMarking: whether they stay in the order in which they were put.
  init(keepsOrderOfMarking: Bool = false) {
    isReordered = keepsOrderOfMarking
  }

  /// Whether nothing is marked.
  public var isEmpty: Bool { ids.isEmpty }

  /// The number of marks.
  public var count: Int { ids.count }

  /// Whether a talk or chapter is marked.
  public func contains(_ id: String) -> Bool { members.contains(id) }

  /// What is marked and in the library, in the order of the basket.
  public var choices: [Choice] { ids.compactMap { places[$0] } }

  /// Where a marked talk or chapter is; nil for one that the library doesn't have now.
  func place(of id: String) -> Choice? { places[id] }

  /// Marks what isn't marked.
  mutating func insert(_ marks: [(id: String, choice: Choice)]) {
    for mark in marks where members.insert(mark.id).inserted {
      ids.append(mark.id)
      places[mark.id] = mark.choice
    }
    sort()
  }

  /// Takes marks off.
  mutating func remove(_ removed: some Sequence<String>) {
    let removed = Set(removed)
    members.subtract(removed)
    ids.removeAll { removed.contains($0) }
    for id in removed { places[id] = nil }
  }

  /// Takes the marks off that are there and puts the others on.
  mutating func toggle(_ marks: [(id: String, choice: Choice)]) {
    let marked = marks.filter { members.contains($0.id) }.map(\.id)
    insert(marks)
    remove(marked)
  }

  /// Takes all marks off.
  mutating func removeAll() { remove(ids) }

  /// Moves a mark by so many places.
  mutating func move(_ id: String, by places: Int) {
    guard let place = ids.firstIndex(of: id) else { return }
    ids.remove(at: place)
    ids.insert(id, at: max(0, min(ids.count, place + places)))
    isReordered = true
  }

  /// Finds the marked talks and chapters in another catalog.
  mutating func locate(in catalog: Catalog) {
    guard !isEmpty else { return }
    places = catalog.choices(withIDs: ids)
    sort()
  }

  /// Puts them into list order, unless a person has ordered them; what isn't there comes last.
  private mutating func sort() {
    guard !isReordered else { return }
    ids = ids.enumerated().sorted { one, other in
      switch (places[one.element], places[other.element]) {
      case (let first?, let second?): first.isBefore(second)
      case (nil, nil): one.offset < other.offset
      case (.some, nil): true
      case (nil, .some): false
      }
    }.map(\.element)
  }
}
