import Browser
import ChapterModel
import Library

extension Library.Change {
  /// A change as the file takes it, at a time in seconds since 1970.
  init(_ change: Browser.Change, at time: Int) {
    self =
      switch change {
      case .seen(let ids, let isSeen): .seen(ids, isSeen)
      case .bookmark(let id, let bookmark):
        .bookmark(id: id, Library.Bookmark(note: bookmark.note, made: time))
      case .removeBookmark(let id): .removeBookmark(id: id)
      case .query(let query): .query(query)
      }
  }
}

extension Library.Place {
  /// A place as the file takes it: the event is kept, whatever the lists were grouped by.
  init(_ place: Browser.Place, event: Event?) {
    self.init(
      event: event?.id, talk: place.talk, chapter: place.chapter, pane: place.focus.name)
  }
}

extension Browser.Remembered {
  /// What the file holds for a library.
  init(_ loaded: Library.Remembered, of library: String) {
    self.init(
      seen: loaded.seen,
      bookmarks: loaded.bookmarks.mapValues { Browser.Bookmark(note: $0.note) },
      queries: loaded.queries,
      place: loaded.lastPlaces[library].map {
        Browser.Place(
          focus: Pane(named: $0.pane), group: $0.event, talk: $0.talk, chapter: $0.chapter)
      })
  }
}

extension Pane {
  /// The name that the file has.
  fileprivate var name: String {
    switch self {
    case .events: "events"
    case .talks: "talks"
    case .chapters: "chapters"
    }
  }

  /// The list of a name; the first one where the file is odd.
  fileprivate init(named name: String) {
    self = Pane.allCases.first { $0.name == name } ?? .events
  }
}
