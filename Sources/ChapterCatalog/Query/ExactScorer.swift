/// Scores a pattern whose letters stand side by side: of all places the first whose first letter has
/// the best bonus, as fzf does.
struct ExactScorer {
  /// Where the best place begins; nil where there is none.
  private(set) var start: Int?

  private var bonus: Int32 = -1

  /// Whether a place was found that fzf takes without a look for a better one.
  private var isSettled: Bool { bonus >= MatchScore.boundary }

  /// The place.
  func place(_ pattern: Pattern) -> Range<Int>? { start.map { $0..<$0 + pattern.codes.count } }

  /// Looks at all places of a line that begin from a letter on.
  mutating func read(_ line: [UInt32], _ bonuses: [Int32], from first: Int, for codes: [UInt32]) {
    var index = first
    let last = line.count - codes.count
    while index <= last, !isSettled {
      if line[index] == codes[0], bonuses[index] > bonus, Self.stands(codes, in: line, at: index) {
        start = index
        bonus = bonuses[index]
      }
      index += 1
    }
  }

  private static func stands(_ codes: [UInt32], in line: [UInt32], at start: Int) -> Bool {
    for offset in 1..<codes.count where line[start + offset] != codes[offset] { return false }
    return true
  }
}
