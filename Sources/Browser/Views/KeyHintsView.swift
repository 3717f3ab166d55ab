import Terminal

/// The keys that may follow those pressed so far, at the bottom over the lists.
struct KeyHintsView {
  let bindings: [KeyBinding]
  let pressed: [Key]

  func draw(in frame: inout Frame, size: Size) {
    let rows = min(bindings.count, size.rows - 4)
    guard rows > 0 else { return }
    let names = bindings.map { DisplayText($0.keyNames) }
    let keyWidth = names.map(\.width).max() ?? 0
    let titleWidth = bindings.map { DisplayText($0.action.title).width }.max() ?? 0
    let width = min(size.columns - 2, keyWidth + titleWidth + 6)
    let rect = Rect(
      column: size.columns - width - 1, row: size.rows - 2 - rows, width: width, height: rows)
    frame.fill(rect, style: .plain)
    PanelFrame(title: pressed.name + " …").draw(in: &frame, around: rect)
    for (offset, binding) in bindings.prefix(rows).enumerated() {
      let row = rect.row + offset
      frame.write(names[offset], at: Position(column: rect.column + 2, row: row), style: .key)
      frame.write(
        DisplayText(binding.action.title).truncated(to: rect.width - keyWidth - 5),
        at: Position(column: rect.column + keyWidth + 4, row: row), style: .plain)
    }
  }
}
