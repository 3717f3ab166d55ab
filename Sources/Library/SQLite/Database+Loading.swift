extension Database {
  /// Reads all that is remembered, as it is at one moment.
  func load() throws(LibraryError.Reason) -> Remembered {
    try transaction(writes: false) { () throws(LibraryError.Reason) in
      guard try Schema.check(self) else { return Remembered() }
      return Remembered(
        seen: try seen(), bookmarks: try bookmarks(), lastPlaces: try lastPlaces(),
        queries: try queries())
    }
  }

  private func seen() throws(LibraryError.Reason) -> Set<String> {
    var seen = Set<String>(minimumCapacity: try number("SELECT count(*) FROM seen"))
    let rows = try prepare("SELECT id FROM seen")
    while try rows.step() { seen.insert(rows.text(0)) }
    return seen
  }

  private func bookmarks() throws(LibraryError.Reason) -> [String: Bookmark] {
    var bookmarks: [String: Bookmark] = [:]
    let rows = try prepare("SELECT id, note, made FROM bookmark")
    while try rows.step() {
      bookmarks[rows.text(0)] = Bookmark(note: rows.text(1), made: rows.number(2))
    }
    return bookmarks
  }

  private func lastPlaces() throws(LibraryError.Reason) -> [String: Place] {
    var places: [String: Place] = [:]
    let rows = try prepare("SELECT library, event, talk, chapter, pane FROM place")
    while try rows.step() {
      places[rows.text(0)] = Place(
        event: rows.optionalText(1), talk: rows.optionalText(2), chapter: rows.optionalText(3),
        pane: rows.text(4))
    }
    return places
  }

  private func queries() throws(LibraryError.Reason) -> [String] {
    var queries: [String] = []
    let rows = try prepare("SELECT text FROM query ORDER BY number")
    while try rows.step() { queries.append(rows.text(0)) }
    return queries
  }
}
