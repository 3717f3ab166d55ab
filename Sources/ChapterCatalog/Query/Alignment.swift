/// The letters of a line that a pattern was found at, for those who show them.
enum Alignment {
  /// The most fields of fzf's table that are kept to find the best way back; a longer line or
  /// pattern takes the first way instead.
  private static let largestTable = 1 << 20

  /// The letters of a line, in order; nil where the pattern isn't in it.
  static func places(of pattern: Pattern, in line: LineText) -> [Int]? {
    let codes = line.codes(pattern.folding)
    switch pattern.kind {
    case .fuzzy: return fuzzyPlaces(of: pattern.codes, in: codes, line.bonuses)
    case .exact:
      var exact = ExactScorer()
      exact.read(codes, line.bonuses, from: 0, for: pattern.codes)
      return exact.place(pattern).map(Array.init)
    case .start, .end, .whole: return pattern.anchoredPlace(in: line).map(Array.init)
    }
  }

  private static func fuzzyPlaces(
    of pattern: [UInt32], in line: [UInt32], _ bonuses: [Int32]
  ) -> [Int]? {
    var scorer = FuzzyScorer(pattern)
    guard scorer.canFinish(line, from: 0) else { return nil }
    guard line.count <= largestTable / pattern.count else {
      return firstPlaces(of: pattern, in: line)
    }
    var columns: [[FuzzyScorer.Cell]] = []
    var foundCounts: [Int] = []
    for index in line.indices {
      scorer.read(line, bonuses, in: index..<index + 1)
      columns.append(scorer.column)
      foundCounts.append(scorer.foundCount)
    }
    return wayBack(through: columns, foundCounts, from: scorer.best.end)
  }

  /// Goes back from the field with the best score to the beginning, by fzf's rules for two ways of
  /// the same score.
  private static func wayBack(
    through columns: [[FuzzyScorer.Cell]], _ foundCounts: [Int], from end: Int
  ) -> [Int] {
    func cell(_ row: Int, _ index: Int) -> FuzzyScorer.Cell {
      guard row >= 0, index >= 0, index < columns.count, row < foundCounts[index]
      else { return FuzzyScorer.Cell() }
      return columns[index][row]
    }
    var places: [Int] = []
    var row = (columns.last?.count ?? 0) - 1
    var index = end
    var prefersMatch = true
    while row >= 0, index >= 0 {
      let current = cell(row, index)
      let (diagonal, left) = (cell(row - 1, index - 1).score, cell(row, index - 1).score)
      let continues = current.run > 1 || cell(row + 1, index + 1).run > 0
      if current.score > diagonal, current.score > left || current.score == left && prefersMatch {
        places.append(index)
        row -= 1
      }
      prefersMatch = continues
      index -= 1
    }
    return places.reversed()
  }

  /// The first letters that are the pattern's, in order.
  private static func firstPlaces(of pattern: [UInt32], in line: [UInt32]) -> [Int] {
    var places: [Int] = []
    for index in line.indices where places.count < pattern.count {
      if line[index] == pattern[places.count] { places.append(index) }
    }
    return places
  }
}
