extension State {
  /// Keeps how things are, for `undo`.
  mutating func remember() {
    let snapshot = Snapshot(marks: marks, filters: filters, order: order, place: place)
    guard snapshots.last != snapshot else { return }
    snapshots.append(snapshot)
    if snapshots.count > Snapshot.limit { snapshots.removeFirst() }
  }

  /// Brings back how things were before the last change.
  mutating func undo() {
    let now = Snapshot(marks: marks, filters: filters, order: order, place: place)
    while let last = snapshots.popLast() {
      guard last != now else { continue }
      bringBack(last, from: now)
      return
    }
    refuse("Nothing to undo")
  }

  private mutating func bringBack(_ snapshot: Snapshot, from now: Snapshot) {
    range = nil
    marks = snapshot.marks
    marks.locate(in: catalog)
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
      } else {
        "place"
      }
    notice = Notice("Back to the \(changed) before")
  }
}
