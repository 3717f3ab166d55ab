import Terminal

/// Facts behind their names: `Language  English`, the values one below the other.
struct LabelledLines {
  /// The cells of the names' column; names are left out where there is no room for it.
  static let labelWidth = 10

  let width: Int

  private(set) var lines: [DetailLine] = []

  init(width: Int) { self.width = width }

  /// Whether there is room for names.
  private var showsLabels: Bool { width >= 48 }

  /// The cells that values have.
  var valueWidth: Int { width - (showsLabels ? Self.labelWidth : 0) }

  /// Adds a text, broken at blanks; nothing where it is empty.
  mutating func add(_ label: String, _ text: String, _ style: Style = .plain) {
    add(label, DetailLine.wrapped(text, width: valueWidth, style))
  }

  /// Adds lines made for the width of values.
  mutating func add(_ label: String, _ values: [DetailLine]) {
    for (number, value) in values.enumerated() {
      var line = value
      if showsLabels {
        let name = number == 0 ? label : ""
        let blanks = String(repeating: " ", count: max(0, Self.labelWidth - name.count))
        line.spans.insert(
          DetailLine.Span(text: DisplayText(name + blanks), style: .muted), at: 0)
      }
      lines.append(line)
    }
  }
}
