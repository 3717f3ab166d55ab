import ChapterCatalog

/// What `undo` brings back: marks, bookmarks, filters, order and place.
struct Snapshot: Hashable {
  var marks: MarkList
  let bookmarks: [String: Bookmark]
  let filters: [Pane: Query]
  let order: ListOrder
  let place: Place

  /// How many are kept.
  static let limit = 100
}
