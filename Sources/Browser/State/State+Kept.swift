import ChapterCatalog
import ChapterModel

extension State {
  /// The basket or the bookmarks where they lie over the lists.
  var keptPanel: KeptPanel? {
    overlays.lazy.reversed().compactMap { overlay in
      if case .kept(let panel) = overlay { panel } else { nil }
    }.first
  }

  /// What a panel's rows are.
  func keptList(_ kind: KeptPanel.Kind) -> MarkList {
    switch kind {
    case .basket: marks
    case .bookmarks: bookmarkList
    }
  }

  /// Where the parts of a panel stand.
  func layout(of panel: KeptPanel) -> KeptLayout {
    KeptLayout(
      size: size, links: firstLinks(KeptLayout.mostLinks).count,
      hasNotes: panel.kind == .bookmarks)
  }

  /// What a row of a panel says; nil where there is no such row.
  func keptRow(_ row: Int, of kind: KeptPanel.Kind) -> KeptRow? {
    guard let (id, place) = keptList(kind).row(row) else { return nil }
    return place.flatMap { KeptRow($0, in: catalog) } ?? goneRows[id] ?? KeptRow(goneID: id)
  }

  /// Opens the basket or the bookmarks, or closes what is open of them.
  mutating func toggle(_ kind: KeptPanel.Kind) {
    endRange()
    let open = keptPanel
    overlays.removeAll { if case .kept = $0 { true } else { false } }
    guard open?.kind != kind else { return }
    overlays.append(.kept(KeptPanel(kind: kind)))
    measureKept()
  }

  /// Takes in that what is kept has changed.
  mutating func measureKept() {
    for place in overlays.indices {
      guard case .kept(var panel) = overlays[place] else { continue }
      let list = keptList(panel.kind)
      panel.length = KeptLength(of: list.choices, in: catalog)
      panel.position.select(panel.position.selected, of: list.count)
      overlays[place] = .kept(panel)
    }
  }

  /// Moves the selected row of the basket; scrolls what has no rows of one's own.
  mutating func moveRow(by rows: Int) {
    guard case .kept(var panel) = overlay else { return move(by: rows) }
    guard panel.kind == .basket else {
      return refuse("Bookmarks stand in the order of the lists")
    }
    guard !marks.isEmpty else { return refuse("Nothing is marked") }
    remember()
    panel.position.select(marks.move(panel.position.selected, by: rows), of: marks.count)
    replaceOverlay(.kept(panel))
  }

  /// Takes the selected row out of the basket or the bookmarks.
  mutating func removeRow() -> [Effect] {
    guard case .kept(let panel) = overlay else {
      refuse("Nothing to remove here")
      return []
    }
    guard panel.kind == .bookmarks else {
      takeOut(rows: 1, of: panel)
      return []
    }
    guard let (id, _) = bookmarkList.row(panel.position.selected) else {
      refuse("There are no bookmarks")
      return []
    }
    return removeBookmark(id)
  }

  /// Marks rows from the selected one on, or takes their marks off: out of the basket, that is.
  mutating func toggleMark(in panel: KeptPanel, rows: Int) {
    guard panel.kind == .bookmarks else { return takeOut(rows: rows, of: panel) }
    let found = self.rows(rows, of: panel)
    guard !found.isEmpty else { return refuse("There are no bookmarks") }
    remember()
    marks.toggle(found.compactMap { row in row.place.map { (row.id, $0) } })
    move(by: found.count)
  }

  private func rows(_ count: Int, of panel: KeptPanel) -> [(id: String, place: Choice?)] {
    let list = keptList(panel.kind)
    return (0..<min(max(1, count), list.count)).compactMap {
      list.row(panel.position.selected + $0)
    }
  }

  /// Takes rows out of the basket, from the selected one on; costs nothing for those that stay.
  private mutating func takeOut(rows count: Int, of panel: KeptPanel) {
    let found = rows(count, of: panel)
    guard !found.isEmpty else { return refuse("Nothing is marked") }
    remember()
    marks.remove(found.map(\.id))
    var panel = panel
    panel.length = panel.length.without(
      KeptLength(of: found.compactMap(\.place), in: catalog))
    panel.position.select(panel.position.selected, of: marks.count)
    replaceOverlay(.kept(panel))
  }

  /// Goes to the selected row of a panel in the lists.
  mutating func goToRow(of panel: KeptPanel) {
    guard let (_, place) = keptList(panel.kind).row(panel.position.selected) else { return }
    guard let place else { return refuse("The library doesn't have this any more") }
    remember()
    overlays = []
    select(place)
  }

  /// Keeps what rows of the basket and the bookmarks say, for those that another catalog may not
  /// have.
  mutating func keepNames() {
    guard !marks.isEmpty || !bookmarkList.isEmpty else { return }
    for (id, place) in marks.places + bookmarkList.places {
      goneRows[id] = KeptRow(place, in: self.catalog)?.gone
    }
  }
}
