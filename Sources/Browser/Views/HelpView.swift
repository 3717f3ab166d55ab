import Terminal

/// The keys and what they do, made from the key map.
struct HelpView {
  let keys: KeyMap

  /// The first line on screen.
  let top: Int

  /// A line of the help.
  struct Line: Hashable {
    var keys = ""
    var title: String
    var isHeading = false
  }

  /// The rows between header and footer.
  static func rect(in size: Size) -> Rect {
    Rect(column: 0, row: 1, width: size.columns, height: height(in: size))
  }

  static func height(in size: Size) -> Int { max(0, size.rows - 2) }

  /// The lines for a width, titles wrapped.
  static func lines(width: Int, keys: KeyMap) -> [Line] {
    let titleWidth = max(8, width - keyColumn(of: keys, width: width) - 5)
    return KeyBinding.Group.allCases.flatMap { group -> [Line] in
      let bindings = keys.bindings.filter { $0.group == group }
      let rows = bindings.flatMap { binding -> [Line] in
        let titles = WordWrap.lines(of: binding.title, width: titleWidth).map(\.string)
        return titles.enumerated().map { Line(keys: $0 == 0 ? binding.keyNames : "", title: $1) }
      }
      return [Line(title: "")] + [Line(title: group.rawValue, isHeading: true)] + rows
    }
  }

  func draw(in frame: inout Frame, rect: Rect) {
    let lines = Self.lines(width: rect.width, keys: keys)
    let keyColumn = Self.keyColumn(of: keys, width: rect.width)
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let row = rect.row + offset
      if line.isHeading {
        frame.write(line.title, at: Position(column: 2, row: row), style: .title)
        continue
      }
      frame.write(line.keys, at: Position(column: 2, row: row), width: keyColumn, style: .key)
      frame.write(line.title, at: Position(column: keyColumn + 4, row: row), style: .plain)
    }
    frame.cursor = Position(column: 2, row: rect.row)
  }

  /// The cells that the keys' names take.
  private static func keyColumn(of keys: KeyMap, width: Int) -> Int {
    let widest = keys.bindings.map { DisplayText($0.keyNames).width }.max() ?? 0
    return min(widest, max(6, width / 3))
  }
}
