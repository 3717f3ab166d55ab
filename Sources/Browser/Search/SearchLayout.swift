import Terminal

/// Where the parts of the search over everything stand: the line that is typed at the top, the results
/// below it, the detail of the selected one where the lists have theirs.
struct SearchLayout {
  /// The line that is typed.
  let field: Rect

  /// The line below it, which also says what is wrong with it; none on a low screen.
  let rule: Rect

  /// The results.
  let rows: Rect

  /// How many lines a result takes: two on a narrow screen, title and way.
  let rowHeight: Int

  /// Whether the detail stands below the results.
  let hasDetail: Bool

  /// How many results are on screen.
  var rowCount: Int { max(1, rows.height / rowHeight) }

  /// The layout of a screen of that size.
  init(size: Size) {
    let layout = Layout(size: size, focus: .chapters)
    field = Rect(column: 1, row: 1, width: max(0, size.columns - 2), height: 1)
    rule = Rect(column: 0, row: 2, width: size.columns, height: layout.listHeading.height)
    let top = field.endRow + rule.height
    let below = layout.rule.height > 0 ? layout.rule.row : layout.detail.row
    hasDetail = below > top
    let end = hasDetail ? below : layout.footer.row
    rows = Rect(column: 0, row: top, width: size.columns, height: max(0, end - top))
    rowHeight = size.columns < 60 && rows.height >= 6 ? 2 : 1
  }

  /// The result under a place on screen.
  func row(at position: Position, in panel: SearchPanel) -> Int? {
    guard rows.contains(position) else { return nil }
    let row = panel.position.top + (position.row - rows.row) / rowHeight
    return row < panel.rows.count ? row : nil
  }
}
