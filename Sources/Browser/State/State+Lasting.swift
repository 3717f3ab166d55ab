import ChapterCatalog
import ChapterModel

extension State {
  /// The ids of chapters, and of talks without chapters, that were seen.
  public var seen: Set<String> { remembered.seen }

  /// The bookmarks by the id of their talk or chapter.
  public var bookmarks: [String: Bookmark] { remembered.bookmarks }

  /// What was looked for, newest last, nothing twice.
  public var queryHistory: [String] { remembered.queries }

  /// Changes what lasts, and asks for it to be saved.
  mutating func record(_ change: Change) -> [Effect] {
    remembered.take(change)
    earlyChanges?.append(change)
    followBookmarks()
    return [.save(change)]
  }

  /// Takes in what lasted from the runs before; what was changed in this one stays so.
  mutating func take(_ loaded: Remembered) {
    remembered = loaded
    for change in earlyChanges ?? [] { remembered.take(change) }
    earlyChanges = nil
    // What was undone would be a state without all that.
    snapshots = []
    followBookmarks()
    restoredPlace = hasActed ? nil : loaded.place
    restorePlace()
  }

  /// Selects where one was when the library was left, as soon as it is there and until one has moved.
  mutating func restorePlace() {
    guard let restoredPlace else { return }
    let ids = [restoredPlace.chapter, restoredPlace.talk].compactMap(\.self)
    let found = catalog.choices(withIDs: ids)
    guard let choice = ids.lazy.compactMap({ found[$0] }).first else { return }
    select(choice)
    focus = min(focus, restoredPlace.focus)
  }

  /// Says that a change is saved, where one waits to hear that.
  mutating func confirm(_ change: Change) {
    switch change {
    case .bookmark(let id, _): notice = Notice("Bookmarked: \(name(of: id))")
    case .removeBookmark(let id): notice = Notice("Bookmark taken off: \(name(of: id))")
    case .seen, .query: break
    }
  }

  /// Says that a change holds in this run only. What is recorded along the way says so once, behind
  /// what one waits to hear.
  mutating func regret(_ change: Change, _ sentence: String) {
    switch change {
    case .bookmark(let id, _):
      refuse("Bookmarked for this run only: \(name(of: id)): \(sentence)")
    case .removeBookmark(let id):
      refuse("Bookmark taken off for this run only: \(name(of: id)): \(sentence)")
    case .seen, .query:
      guard !hasRegretted else { return }
      let before = notice.map { "\($0.text); " } ?? ""
      notice = Notice(
        "\(before)not remembered after this run: \(sentence)",
        isFailure: notice?.isFailure ?? true)
    }
    hasRegretted = true
  }

  /// What a talk or chapter is called.
  private func name(of id: String) -> String {
    let place = catalog.choices(withIDs: [id])[id]
    return (place.flatMap { KeptRow($0, in: catalog) } ?? goneRows[id] ?? KeptRow(goneID: id)).title
  }

  private mutating func followBookmarks() {
    guard bookmarkList.count != bookmarks.count || !bookmarks.keys.allSatisfy(bookmarkList.contains)
    else { return }
    bookmarkList.replace(with: bookmarks.keys, in: catalog)
    measureKept()
  }
}
