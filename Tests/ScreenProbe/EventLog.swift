import Terminal

/// What was heard, as a frame: the size, the events, the styles, and a line of wide characters.
struct EventLog {
  private var lines: [String] = []

  mutating func append(_ event: InputEvent) {
    let line =
      switch event {
      case .key(let key): "key \(key)"
      case .mouse(let mouse):
        "mouse \(mouse.kind) at \(mouse.position.column) \(mouse.position.row)"
      case .paste(let text) where text.utf8.count > 99: "paste of \(text.utf8.count) bytes"
      case .paste(let text): "paste \(text.debugDescription)"
      case .resized(let size): "resized \(size.columns)x\(size.rows)"
      case .woken: "woken"
      case .waited: "waited"
      case .resumed: "resumed"
      case .ended(let reason): "ended \(reason)"
      }
    lines.append(line)
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let right = max(20, size.columns - 20)
    frame.write(
      "size \(size.columns)x\(size.rows) events \(lines.count)", at: Position(column: 0, row: 0),
      style: .header)
    frame.write("日本語│Zürich│❤️│👨‍👩‍👧│🇩🇪│e\u{301}│", at: Position(column: 0, row: 1), style: .plain)
    for (row, style) in Style.allCases.enumerated() {
      frame.write(style.rawValue, at: Position(column: right, row: row + 2), style: style)
    }
    for (row, line) in lines.suffix(max(0, size.rows - 2)).enumerated() {
      frame.write(line, at: Position(column: 0, row: row + 2), width: right, style: .plain)
    }
    frame.cursor = Position(column: 0, row: min(size.rows - 1, 2))
    return frame
  }
}
