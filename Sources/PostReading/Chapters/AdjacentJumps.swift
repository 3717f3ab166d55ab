import ChapterModel

/// Which of a talk's lines are in an order that means something.
///
/// Lines of lists are. Jumps often stand where the text speaks of them, so that only those count that
/// stand close together, four or more, of which one alone is out of order; and those to the very
/// start, which are mostly links whose time was never filled in. An item of the list between two that
/// leads elsewhere parts them: such a list is about something else than the video's course.
struct AdjacentJumps {
  private var ordered: Set<Int> = []
  private let lines: [ChapterLine]

  /// How many lines may lie between two that stand close together.
  private static let gap = 2

  /// Looks through a talk's lines, whose starts are decided.
  init(
    _ lines: [ChapterLine], _ starts: [Timestamp], _ table: LineTable, _ text: Span<UInt8>
  ) {
    self.lines = lines
    guard lines.contains(where: \.isJump) else { return }
    var first = 0
    for index in lines.indices {
      let isLast = index + 1 == lines.count
      if isLast || !Self.follows(lines[index], lines[index + 1], table, text) {
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
    _ one: ChapterLine, _ next: ChapterLine, _ table: LineTable, _ text: Span<UInt8>
  ) -> Bool {
    guard one.isJump, next.isJump else { return false }
    let (first, last) = (
      table.location(of: one.source).line, table.location(of: next.source).line
    )
    guard last - first <= gap else { return false }
    guard last > first, let own = start(ofLine: first, table, text) else { return true }
    return (first + 1..<last).allSatisfy { line in
      start(ofLine: line, table, text).map { $0 != own } ?? true
    }
  }

  /// How far in a line begins and with what: items of one list have that in common, a line that goes
  /// on hasn't. Nil where nothing stands in it.
  private static func start(
    ofLine number: Int, _ table: LineTable, _ text: Span<UInt8>
  ) -> LineOpening? {
    guard let line = table.line(number, of: text) else { return nil }
    let first = text.firstOffset(from: line.lowerBound, before: line.upperBound) { !$0.isBlank }
    guard first < line.upperBound else { return nil }
    return LineOpening(
      indent: first - line.lowerBound, mark: text[first].isDigit ? UInt8(ascii: "0") : text[first])
  }

  /// What a line begins with.
  private struct LineOpening: Equatable {
    let indent: Int

    /// Its first byte, all digits being one.
    let mark: UInt8
  }
}
