import Terminal

/// How wide the columns of an aligned list are.
enum TextWidths {
  /// The cells that each column gets: what its widest text takes, and where a line would be too long
  /// for that, the flexible columns share what the others leave.
  static func fit(_ columns: [TextColumn], rows: [[TextCell]], into width: Int?) -> [Int] {
    let wanted = columns.indices.map { column in
      rows.reduce(0) { max($0, DisplayText($1[column].text).width) }
    }
    guard let width else { return wanted }
    let gaps = TextColumn.gap * (columns.count - 1)
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    let fixed = columns.indices.reduce(0) { $0 + (columns[$1].isFlexible ? 0 : wanted[$1]) }
    return share(max(0, width - gaps - fixed), among: flexible, wanted)
  }

  /// Narrow columns get what they want; wide ones get the same, and together what is left.
  private static func share(_ room: Int, among flexible: [Int], _ wanted: [Int]) -> [Int] {
    var widths = wanted
    var room = room
    let byWidth = flexible.sorted { wanted[$0] < wanted[$1] }
    for (position, column) in byWidth.enumerated() {
      let fair = room / (byWidth.count - position)
      widths[column] = min(wanted[column], max(1, fair))
      room = max(0, room - widths[column])
    }
    return widths
  }
}
