import Terminal

extension State {
  /// How many rows a step of the wheel moves.
  private static let wheelRows = 3

  /// Whether the screen should hear the mouse: where a text is to be selected, it is the terminal's.
  var wantsMouse: Bool {
    if case .text = overlay { return false }
    return isMouseOn
  }

  /// Selects the row under the pointer; a double click goes into it, wherever it stands by now.
  mutating func press(at position: Position, clicks: Int) -> [Effect] {
    if let overlay { return press(at: position, clicks: clicks, in: overlay) }
    guard clicks != 2 else { return openSelection() }
    guard let (pane, rect) = list(at: position) else { return [] }
    let row = self.position(in: pane).top + position.row - rect.row
    guard row < count(in: pane) else { return [] }
    moveSelection(in: pane, by: row - self.position(in: pane).selected)
    focus = pane
    return []
  }

  /// Selects a row of what lies over the lists; a double click does what it is for. A press beside a
  /// menu closes it.
  private mutating func press(
    at position: Position, clicks: Int, in overlay: Overlay
  ) -> [Effect] {
    switch overlay {
    case .actions(let panel):
      let rect = ActionPanelView.rect(in: size)
      guard rect.contains(position) else { return [] }
      let row = panel.position.top + position.row - rect.row
      guard row < panel.rows(keys).count else { return [] }
      jump(toRow: row)
      return clicks == 2 ? openSelection() : []
    case .menu(let menu):
      let rect = MenuView.rect(of: menu, in: size)
      guard rect.contains(position) else { return closeOverlay() }
      return chooseItem(menu.position.top + position.row - rect.row)
    case .search(let panel):
      guard let row = SearchLayout(size: size).row(at: position, in: panel) else { return [] }
      jump(toRow: row)
      return clicks == 2 ? update(.openSelection) : []
    case .kept(let panel):
      let rect = layout(of: panel).rows
      let row = panel.position.top + position.row - rect.row
      guard rect.contains(position), row < keptList(panel.kind).count else { return [] }
      jump(toRow: row)
      return clicks == 2 ? openSelection() : []
    case .prompt, .detail, .text: return []
    }
  }

  /// Moves what is under the pointer: the overlay where one is open, else a list, in focus or not.
  mutating func turnWheel(at position: Position, steps: Int) {
    let (rows, isTooFar) = steps.multipliedReportingOverflow(by: Self.wheelRows)
    guard !isTooFar else { return }
    if overlay != nil { return move(by: rows) }
    guard let (pane, _) = list(at: position) else { return }
    moveSelection(in: pane, by: rows)
  }

  private func list(at position: Position) -> (pane: Pane, rect: Rect)? {
    let layout = layout
    guard let index = layout.lists.firstIndex(where: { $0.contains(position) }) else { return nil }
    return (layout.panes[index], layout.lists[index])
  }
}
