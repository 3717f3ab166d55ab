import Terminal

/// The widths of the parts of the results on screen, so that all times and titles stand below each
/// other.
struct SearchColumns {
  /// The way to a result: event and talk.
  let way: Int

  /// The times, at the right edge of their column.
  let time: Int

  /// The titles.
  let title: Int

  /// The cells before a row for its marker and mark, and those between two columns.
  static let margin = 2

  /// The columns of rows in so many cells. Titles get what they need up to three fifths of what is
  /// left beside the times: they are what people read.
  init(_ rows: [SearchRow], width: Int, rowHeight: Int) {
    time = rows.map(\.time.width).max() ?? 0
    let room = width - Self.margin - 1 - (time > 0 ? time + Self.margin : 0)
    guard rowHeight == 1 else {
      (title, way) = (max(0, room), max(0, width - Self.margin - 1))
      return
    }
    let separator = DisplayText(SearchRow.separator).width
    let shared = max(0, room - separator)
    let needed = rows.map(\.title.width).max() ?? 0
    let titles = max(shared / 2, min(needed, shared * 3 / 5))
    let ways = min(shared - titles, rows.map(\.wayWidth).max() ?? 0)
    // Less of a way than this tells nothing.
    way = ways < 10 ? 0 : ways
    title = max(0, way == 0 ? room : shared - way)
  }
}
