import ChapterCatalog

/// What `undo` brings back: marks, filters, order and place.
struct Snapshot: Hashable {
  let marks: MarkList
  let filters: [Pane: Query]
  let order: ListOrder
  let place: Place

  /// Where one was, by ids that survive a reload.
  struct Place: Hashable {
    let focus: Pane
    let group: String?
    let talk: String?
    let chapter: String?
  }

  /// How many are kept.
  static let limit = 100
}
