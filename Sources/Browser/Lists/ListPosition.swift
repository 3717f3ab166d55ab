/// Where one is in a list: the selected row and the first row on screen.
public struct ListPosition: Hashable, Sendable {
  /// The selected row, counted from 0; 0 in an empty list.
  public private(set) var selected = 0

  /// The first row on screen, counted from 0.
  public private(set) var top = 0

  /// How many rows stay visible above and below the selection where the list goes on.
  private static let margin = 2

  /// The top of a list.
  public init() {}

  /// Selects a row, or the nearest one there is.
  mutating func select(_ row: Int, of count: Int) {
    selected = max(0, min(row, count - 1))
  }

  /// Moves the selection by so many rows, at most to the first or last.
  mutating func move(by rows: Int, of count: Int) {
    let (target, overflow) = selected.addingReportingOverflow(rows)
    select(overflow ? (rows < 0 ? 0 : count) : target, of: count)
  }

  /// Scrolls no further than needed to show the selection, a margin around it, and no rows behind
  /// the last one.
  mutating func scroll(toFit height: Int, of count: Int) {
    select(selected, of: count)
    let margin = min(Self.margin, max(0, height - 1) / 2)
    let lowest = selected - height + 1 + margin
    let highest = selected - margin
    top = min(max(top, lowest), highest)
    top = max(0, min(top, count - max(1, height)))
  }

  /// Scrolls so that the selection stands at a place on screen.
  mutating func scroll(toPut place: ScrollPlace, in height: Int, of count: Int) {
    switch place {
    case .top: top = selected
    case .middle: top = selected - height / 2
    case .bottom: top = selected - height + 1
    }
    top = max(0, min(top, count - max(1, height)))
  }
}
