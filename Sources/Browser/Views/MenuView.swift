import Terminal

/// A menu at the bottom right, over the lists; the link that would be copied, in the last line above
/// the footer, stays in sight unless the screen is very low.
struct MenuView {
  let menu: Menu

  /// The rows of items that fit.
  static func height(of menu: Menu, in size: Size) -> Int {
    max(1, min(menu.items.count, size.rows - (size.rows < 10 ? 4 : 5)))
  }

  /// The rectangle of the items, inside the frame around them.
  static func rect(of menu: Menu, in size: Size) -> Rect {
    let previews = menu.items.map { min(DisplayText($0.preview).width, longestPreview) }.max() ?? 0
    let widest = titleWidth(of: menu) + (previews > 0 ? previews + 2 : 0)
    let width = min(size.columns - 2, max(widest + 8, DisplayText(menu.title).width + 4))
    let height = height(of: menu, in: size)
    return Rect(
      column: size.columns - width - 1,
      row: max(2, size.rows - (size.rows < 10 ? 2 : 3) - height), width: width, height: height)
  }

  /// The most cells that a preview is given.
  private static let longestPreview = 70

  private static func titleWidth(of menu: Menu) -> Int {
    menu.items.map { DisplayText($0.title).width }.max() ?? 0
  }

  func draw(in frame: inout Frame, size: Size) {
    let rect = Self.rect(of: menu, in: size)
    PanelFrame(title: menu.title).draw(in: &frame, around: rect)
    for offset in 0..<rect.height where menu.position.top + offset < menu.items.count {
      let number = menu.position.top + offset
      draw(
        menu.items[number], isSelected: number == menu.position.selected, in: &frame,
        Rect(column: rect.column, row: rect.row + offset, width: rect.width, height: 1))
    }
  }

  private func draw(
    _ item: Menu.Item, isSelected: Bool, in frame: inout Frame, _ line: Rect
  ) {
    let style: Style? = isSelected ? .selection : nil
    frame.fill(line, style: style ?? .plain)
    if isSelected {
      frame.cursor = Position(column: line.column, row: line.row)
      frame.write("▸", at: Position(column: line.column, row: line.row), style: .selection)
    }
    frame.write(
      String(item.key), at: Position(column: line.column + 2, row: line.row), style: style ?? .key)
    frame.write(
      DisplayText(item.title).truncated(to: line.width - 7),
      at: Position(column: line.column + 5, row: line.row), style: style ?? .plain)
    let preview = line.column + 7 + Self.titleWidth(of: menu)
    if line.endColumn - preview > 8 {
      frame.write(
        DisplayText(item.preview).truncated(to: line.endColumn - preview - 1),
        at: Position(column: preview, row: line.row), style: style ?? .muted)
    }
    guard item.isCurrent else { return }
    frame.write(
      "✓", at: Position(column: line.endColumn - 2, row: line.row), style: style ?? .notice)
  }
}
