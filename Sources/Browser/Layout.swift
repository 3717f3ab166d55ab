public import Terminal

/// Which panes are on screen and where: follows from the size and the focus alone.
///
/// From 120 columns on all three lists stand side by side, from 60 on the list in focus and the one
/// it leads into, under 60 the list in focus alone. Below them stands the detail of the selection,
/// which gives way first on a low screen; where one list stands alone, it has the rows that the list
/// leaves.
public struct Layout: Hashable, Sendable {
  /// The lists on screen from left to right.
  public private(set) var panes: [Pane] = []

  /// The rectangle of each list's rows, in the order of `panes`.
  public private(set) var lists: [Rect] = []

  /// The line above the lists; on one pane it is empty.
  public private(set) var listHeading: Rect

  /// The line between the lists and the detail.
  public private(set) var rule: Rect

  /// What is selected, whole.
  public private(set) var detail: Rect

  /// The line at the top.
  public private(set) var header: Rect

  /// The line at the bottom.
  public private(set) var footer: Rect

  /// Under this size one line says that the terminal is too small.
  public static let smallest = Size(columns: 20, rows: 4)

  /// The rows each list has.
  public var listHeight: Int { lists.first?.height ?? 0 }

  /// All between header and footer.
  public var area: Rect {
    Rect(column: 0, row: 1, width: footer.width, height: max(0, footer.row - 1))
  }

  /// Whether the screen is too small for lists.
  public var isTooSmall: Bool { lists.isEmpty }

  /// The layout of a screen of that size, where the list in focus has so many rows.
  public init(size: Size, focus: Pane, listRows: Int = .max) {
    let (columns, rows) = (size.columns, size.rows)
    let nothing = Rect(column: 0, row: 0, width: max(0, columns), height: 0)
    (listHeading, rule, detail, header, footer) = (nothing, nothing, nothing, nothing, nothing)
    guard columns >= Self.smallest.columns, rows >= Self.smallest.rows else { return }
    panes = Self.panes(columns: columns, focus: focus)
    let headingHeight = rows >= 8 ? 1 : 0
    let ruleHeight = rows >= 8 ? 1 : 0
    var detailHeight = Self.detailHeight(columns: columns, rows: rows)
    if panes.count == 1, detailHeight > 0 {
      let spare = rows - 2 - headingHeight - ruleHeight - max(listRows, 3)
      detailHeight = max(detailHeight, min(spare, rows / 2))
    }
    let listHeight = rows - 2 - headingHeight - ruleHeight - detailHeight
    header = Rect(column: 0, row: 0, width: columns, height: 1)
    listHeading = Rect(column: 0, row: 1, width: columns, height: headingHeight)
    lists = Self.lists(
      count: panes.count, columns: columns, row: 1 + headingHeight, height: listHeight)
    let below = 1 + headingHeight + listHeight
    rule = Rect(column: 0, row: below, width: columns, height: ruleHeight)
    detail = Rect(column: 0, row: below + ruleHeight, width: columns, height: detailHeight)
    footer = Rect(column: 0, row: rows - 1, width: columns, height: 1)
  }

  private static func panes(columns: Int, focus: Pane) -> [Pane] {
    if columns >= 120 { return Pane.allCases }
    if columns < 60 { return [focus] }
    return focus == .events ? [.events, .talks] : [.talks, .chapters]
  }

  private static func detailHeight(columns: Int, rows: Int) -> Int {
    if columns < 60 { return rows >= 6 ? 1 : 0 }
    if columns < 120 || rows < 20 {
      return rows < 10 ? 1 : rows < 18 ? 2 : rows < 24 ? 3 : rows < 32 ? 4 : 7
    }
    return rows < 30 ? 6 : rows < 45 ? 9 : rows / 4
  }

  /// The widths of three lists: titles of events need no more than half a hundred cells.
  private static func threeWidths(_ columns: Int) -> [Int] {
    let events = min(columns * 27 / 100, 50)
    let talks = columns <= 180 ? columns * 36 / 100 : (columns - events - 2) / 2
    return [events, talks, columns - events - talks - 2]
  }

  /// The rectangles of the lists, a column for the line between two of them.
  private static func lists(count: Int, columns: Int, row: Int, height: Int) -> [Rect] {
    let widths: [Int] =
      switch count {
      case 3: threeWidths(columns)
      case 2: [columns * 2 / 5, columns - columns * 2 / 5 - 1]
      default: [columns]
      }
    var column = 0
    return widths.map { width in
      defer { column += width + 1 }
      return Rect(column: column, row: row, width: width, height: height)
    }
  }
}
