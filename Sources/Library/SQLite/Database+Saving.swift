extension Database {
  /// Writes changes down, all or none of them.
  func save(_ changes: [Change]) throws(LibraryError.Reason) {
    try transaction(writes: true) { () throws(LibraryError.Reason) in
      if try !Schema.check(self) { try Schema.make(in: self) }
      for change in changes { try save(change) }
    }
  }

  private func save(_ change: Change) throws(LibraryError.Reason) {
    switch change {
    case .seen(let ids, let isSeen): try save(ids, isSeen: isSeen)
    case .bookmark(let id, let bookmark):
      let statement = try prepare(
        "INSERT OR REPLACE INTO bookmark (id, note, made) VALUES (?, ?, ?)")
      try statement.run(.text(id), .text(bookmark.note), .number(bookmark.made))
    case .removeBookmark(let id):
      let statement = try prepare("DELETE FROM bookmark WHERE id = ?")
      try statement.run(.text(id))
    case .lastPlace(let place, let library): try save(place, in: library)
    case .query(let query): try save(query)
    }
  }

  private func save(_ ids: [String], isSeen: Bool) throws(LibraryError.Reason) {
    let statement = try prepare(
      isSeen ? "INSERT OR IGNORE INTO seen (id) VALUES (?)" : "DELETE FROM seen WHERE id = ?")
    for id in ids { try statement.run(.text(id)) }
  }

  private func save(_ place: Place, in library: String) throws(LibraryError.Reason) {
    let statement = try prepare(
      """
      INSERT OR REPLACE INTO place (library, event, talk, chapter, pane) VALUES (?, ?, ?, ?, ?)
      """)
    try statement.run(
      .text(library), .optional(place.event), .optional(place.talk), .optional(place.chapter),
      .text(place.pane))
  }

  /// Puts a query behind all others, and forgets the oldest where there are too many.
  private func save(_ query: String) throws(LibraryError.Reason) {
    // The new row's number is the largest and one.
    let insertion = try prepare("INSERT OR REPLACE INTO query (text) VALUES (?)")
    try insertion.run(.text(query))
    let deletion = try prepare(
      """
      DELETE FROM query
      WHERE number <= (SELECT number FROM query ORDER BY number DESC LIMIT 1 OFFSET ?)
      """)
    try deletion.run(.number(Remembered.queryLimit))
  }
}
