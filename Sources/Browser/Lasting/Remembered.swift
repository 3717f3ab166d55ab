/// What lasted from the runs before.
public struct Remembered: Hashable, Sendable {
  /// The ids of chapters, and of talks without chapters, that were seen.
  public internal(set) var seen: Set<String>

  /// The bookmarks by the id of their talk or chapter.
  public internal(set) var bookmarks: [String: Bookmark]

  /// What was looked for, newest last, nothing twice.
  public internal(set) var queries: [String]

  /// Where one was when this library was left; nil where it never was.
  public let place: Place?

  /// What lasted; nothing on a first run.
  public init(
    seen: Set<String> = [], bookmarks: [String: Bookmark] = [:], queries: [String] = [],
    place: Place? = nil
  ) {
    self.seen = seen
    self.bookmarks = bookmarks
    self.queries = queries
    self.place = place
  }

  /// Takes a change in.
  mutating func take(_ change: Change) {
    switch change {
    case .seen(let ids, true): seen.formUnion(ids)
    case .seen(let ids, false): seen.subtract(ids)
    case .bookmark(let id, let bookmark): bookmarks[id] = bookmark
    case .removeBookmark(let id): bookmarks[id] = nil
    case .query(let query):
      queries.removeAll { $0 == query }
      queries.append(query)
    }
  }
}
