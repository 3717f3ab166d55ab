import ChapterModel

extension State {
  /// Asks for the note of a new bookmark, or what to do with the one there is.
  mutating func bookmark() {
    guard let id = bookmarkable else { return refuse("Nothing to bookmark here") }
    guard bookmarks[id] != nil else { return open(.note(id: id)) }
    overlays.append(
      .menu(
        Menu(
          title: "Bookmark",
          items: [
            Menu.Item(key: "e", title: "edit the note", action: .editNote(id: id)),
            Menu.Item(key: "r", title: "take the bookmark off", action: .removeBookmark(id: id)),
          ])))
  }

  /// Asks for another note of a bookmark.
  mutating func editNote(of id: String) {
    open(.note(id: id), bookmarks[id]?.note ?? "")
  }

  /// Bookmarks with the note that was typed.
  mutating func setNote(_ note: String, of id: String) -> [Effect] {
    let bookmark = Bookmark(note: note.trimmingBlanks)
    guard bookmarks[id] != bookmark else { return [] }
    remember()
    return record(.bookmark(id: id, bookmark))
  }

  mutating func removeBookmark(_ id: String) -> [Effect] {
    guard bookmarks[id] != nil else { return [] }
    remember()
    return record(.removeBookmark(id: id))
  }

  /// What it takes to have the bookmarks of before again.
  mutating func bringBack(_ before: [String: Bookmark]) -> [Effect] {
    let now = bookmarks
    let removed = now.keys.filter { before[$0] == nil }.sorted().map(Change.removeBookmark)
    let others = before.keys.filter { now[$0] != before[$0] }.sorted().compactMap { id in
      before[id].map { Change.bookmark(id: id, $0) }
    }
    return (removed + others).flatMap { record($0) }
  }

  /// The id of what a bookmark is for: the selected chapter or talk, also one that is gone.
  private var bookmarkable: String? {
    if let panel = keptPanel { return keptList(panel.kind).row(panel.position.selected)?.id }
    return playableChoice.flatMap { catalog.id(of: $0) }
  }
}

extension String {
  /// Without the blanks at its ends.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
  }
}
