import Terminal

/// Where the parts of the basket and the bookmarks stand.
struct KeptLayout {
  /// What it is and how much there is.
  let heading: Rect

  /// The rows.
  let rows: Rect

  /// The line below the rows.
  let rule: Rect

  /// The selected row whole, and its note.
  let place: Rect

  /// The links that would be copied.
  let links: Rect

  /// The most links that are shown.
  static let mostLinks = 5

  /// The layout of a screen of that size.
  ///
  /// - Parameters:
  ///   - size: the screen's.
  ///   - links: how many links there are to show.
  ///   - hasNotes: whether the selected row may have a note.
  init(size: Size, links: Int, hasNotes: Bool) {
    let width = max(0, size.columns)
    let end = max(1, size.rows - 1)
    func lines(_ row: Int, _ height: Int) -> Rect {
      Rect(column: 0, row: row, width: width, height: max(0, height))
    }
    let room = size.rows >= 30 ? Self.mostLinks : size.rows >= 20 ? 3 : size.rows >= 6 ? 1 : 0
    let linkCount = min(room, max(1, links))
    let placeHeight = size.rows >= 20 && hasNotes ? 2 : size.rows >= 10 ? 1 : 0
    self.links = lines(end - linkCount, linkCount)
    place = lines(self.links.row - placeHeight, placeHeight)
    rule = lines(place.row - (placeHeight > 0 ? 1 : 0), placeHeight > 0 ? 1 : 0)
    heading = lines(1, size.rows >= 5 ? 1 : 0)
    rows = lines(heading.endRow, rule.row - heading.endRow)
  }
}
