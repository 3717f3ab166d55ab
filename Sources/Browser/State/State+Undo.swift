extension State {
  /// Keeps how things are, for `undo`.
  mutating func remember() {
    let snapshot = now
    guard snapshots.last != snapshot else { return }
    snapshots.append(snapshot)
    if snapshots.count > Snapshot.limit { snapshots.removeFirst() }
  }

  private var now: Snapshot {
    Snapshot(marks: marks, bookmarks: bookmarks, filters: filters, order: order, place: place)
  }

  /// Brings back how things were before the last change; in the basket and the bookmarks, before the
  /// last one of these.
  mutating func undo() -> [Effect] {
    let now = now
    while var last = snapshots.popLast() {
      last.marks.locate(in: catalog)
      guard last != now else { continue }
      guard keptPanel == nil || last.marks != marks || last.bookmarks != bookmarks else {
        snapshots.append(last)
        break
      }
      bringBack(last, from: now)
      let effects = bringBack(last.bookmarks)
      measureKept()
      return effects
    }
    refuse("Nothing to undo")
    return []
  }

  private mutating func bringBack(_ snapshot: Snapshot, from now: Snapshot) {
    range = nil
    marks = snapshot.marks
    filters = snapshot.filters
    order = snapshot.order
    arrangeGroups()
    select(snapshot.place)
    let changed: String =
      if now.order != snapshot.order {
        "order"
      } else if now.filters != snapshot.filters {
        "filter"
      } else if now.marks != snapshot.marks {
        "marks"
      } else if now.bookmarks != snapshot.bookmarks {
        "bookmarks"
      } else {
        "place"
      }
    notice = Notice("Back to the \(changed) before")
  }
}
