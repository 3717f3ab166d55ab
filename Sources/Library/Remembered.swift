/// All that lasts from one run to the next.
public struct Remembered: Hashable, Sendable {
  /// How many queries are kept.
  public static let queryLimit = 500

  /// The ids of chapters and talks that were seen.
  public var seen: Set<String>

  /// The bookmarks by the ids of their chapters or talks.
  public var bookmarks: [String: Bookmark]

  /// Where somebody was last, by the library's name.
  public var lastPlaces: [String: Place]

  /// What was searched for, newest last, nothing twice, at most ``queryLimit``.
  public var queries: [String]

  /// What is remembered; nothing of it before the first change.
  public init(
    seen: Set<String> = [], bookmarks: [String: Bookmark] = [:],
    lastPlaces: [String: Place] = [:], queries: [String] = []
  ) {
    self.seen = seen
    self.bookmarks = bookmarks
    self.lastPlaces = lastPlaces
    self.queries = queries
  }

  /// Takes a change in, as the file does that it is recorded in.
  public mutating func take(_ change: Change) {
    switch change {
    case .seen(let ids, true): seen.formUnion(ids)
    case .seen(let ids, false): seen.subtract(ids)
    case .bookmark(let id, let bookmark): bookmarks[id] = bookmark
    case .removeBookmark(let id): bookmarks[id] = nil
    case .lastPlace(let place, let library): lastPlaces[library] = place
    case .query(let query): add(query)
    }
  }

  private mutating func add(_ query: String) {
    queries.removeAll { $0 == query }
    queries.append(query)
    if queries.count > Self.queryLimit { queries.removeFirst(queries.count - Self.queryLimit) }
  }
}
