import Browser
import Terminal

/// The keys of a map as lines: keys, the action's name, where they do it, and what it does. Actions
/// without keys come last.
struct KeyList {
  private let rows: [[String]]

  /// The list of a map.
  init(_ keys: KeyMap) {
    let bound = keys.bindings.flatMap { binding in
      binding.sequences.map { sequence in
        [
          sequence.name, binding.action.name, binding.place.rawValue, binding.action.title,
        ]
      }
    }
    let names = Set(keys.bindings.map(\.action.name))
    let unbound = NamedAction.all.filter { !names.contains($0.name) }
      .map { ["", $0.name, "", $0.title] }
    rows = bound + unbound
  }

  /// A tab between two fields.
  var tabSeparated: String {
    rows.map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  /// Columns under each other, as a person reads them.
  var aligned: String {
    let widths = (0..<3).map { column in
      rows.map { DisplayText($0[column]).width }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - DisplayText(text).width)
      }
      return (cells + row.suffix(1)).joined(separator: "  ") + "\n"
    }.joined()
  }
}
