import Browser
import Terminal

/// A walk through the browser: keys in, frames and effects out, on a screen in memory.
struct Walk {
  /// The frames that were shown.
  let frames: [Frame]

  /// The effects that were performed, in order.
  let effects: [Effect]

  /// Whether the screen listened to the mouse at the end.
  let listensToMouse: Bool

  /// How the walk ended; `terminalLost` where the keys ran out.
  let end: BrowserEnd

  /// The rows of the last frame.
  var rows: [String] { frames.last?.text.components ?? [] }

  /// The row the cursor rests on, from the marker to the line or bar beside the list.
  var selectedRow: String {
    guard let frame = frames.last, let cursor = frame.cursor else { return "" }
    let cells = frame.row(cursor.row).dropFirst(cursor.column)
    var row = ""
    for cell in cells.prefix(while: { $0.glyph != "│" }) { row += cell.glyph }
    while row.last == " " || row.last == "┃" { row.removeLast() }
    return row
  }

  init(_ keys: [Key], columns: Int = 120, rows: Int = 24, events: [InputEvent] = []) {
    var screen = MemoryScreen(
      size: Size(columns: columns, rows: rows), events: keys.map(InputEvent.key) + events)
    var effects: [Effect] = []
    var loop = EventLoop(SampleCatalog.state(columns, rows)) { effect, _, _ in
      effects.append(effect)
      return .noticed(Notice("Getan: \(effects.count)"))
    }
    end = loop.run(on: &screen)
    frames = screen.frames
    listensToMouse = screen.listensToMouse
    self.effects = effects
  }
}

extension String {
  /// The lines, empty ones too.
  var components: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
