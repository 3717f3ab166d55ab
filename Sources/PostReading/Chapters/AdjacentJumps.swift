import ChapterModel

/// Which of a talk's lines are in an order that means something.
///
/// Lines of lists are. Jumps often stand where the text speaks of them, so that only those count that
/// stand close together, four or more, of which one alone is out of order; and those to the very
/// start, which are mostly links whose time was never filled in.
struct AdjacentJumps {
  private var ordered: Set<Int> = []
  private let lines: [ChapterLine]

  /// How many lines may lie between two that stand close together.
  private static let gap = 2

  /// Looks through a talk's lines, whose starts are decided.
  init(_ lines: [ChapterLine], _ starts: [Timestamp], _ table: LineTable) {
    self.lines = lines
    guard lines.contains(where: \.isJump) else { return }
    var first = 0
    for index in lines.indices {
      let isLast = index + 1 == lines.count
      if isLast || !Self.follows(lines[index], lines[index + 1], table) {
        let disorders = (first..<index).count { starts[$0 + 1] < starts[$0] }
        if index - first >= 3, disorders == 1 { ordered.formUnion(first + 1..<index + 1) }
        first = index + 1
      }
    }
  }

  /// Whether disorder and repetition at a line are faults.
  func matters(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isJump else { return true }
    return ordered.contains(index) || (line.time == .zero && line.label == nil)
  }

  private static func follows(
    _ one: ChapterLine, _ next: ChapterLine, _ table: LineTable
  ) -> Bool {
    let distance = table.location(of: next.source).line - table.location(of: one.source).line
    return one.isJump && next.isJump && distance <= gap
  }
}
