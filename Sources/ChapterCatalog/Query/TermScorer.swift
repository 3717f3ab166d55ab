/// Finds one pattern in lines that share their beginning, which it looks at once.
struct TermScorer {
  /// What to find.
  let pattern: Pattern

  private var fuzzy: FuzzyScorer
  private var fuzzyOfPrefix: FuzzyScorer
  private var exactOfPrefix = ExactScorer()
  private var prefixCount = 0

  /// What a line scores where the pattern isn't in it.
  static let notFound: Int32 = -1

  /// A scorer of lines that share nothing yet.
  init(_ pattern: Pattern) {
    self.pattern = pattern
    fuzzy = FuzzyScorer(pattern.codes)
    fuzzyOfPrefix = fuzzy
  }

  /// Takes a line for the beginning of those to come.
  mutating func take(prefix line: LineText) {
    prefixCount = line.count
    switch pattern.kind {
    case .fuzzy:
      fuzzyOfPrefix = FuzzyScorer(pattern.codes)
      fuzzyOfPrefix.read(line.codes(pattern.folding), line.bonuses, in: 0..<line.count)
    case .exact:
      exactOfPrefix = ExactScorer()
      exactOfPrefix.read(
        line.codes(pattern.folding), line.bonuses, from: 0, for: pattern.codes)
    case .start, .end, .whole: break
    }
  }

  /// The score of a line that begins as the prefix does, or `notFound`.
  mutating func score(_ line: LineText) -> Int32 {
    let codes = line.codes(pattern.folding)
    switch pattern.kind {
    case .fuzzy:
      guard fuzzyOfPrefix.canFinish(codes, from: prefixCount) else { return Self.notFound }
      fuzzy.restore(fuzzyOfPrefix)
      fuzzy.read(codes, line.bonuses, in: prefixCount..<line.count)
      return fuzzy.best.score
    case .exact:
      var exact = exactOfPrefix
      let first = max(0, prefixCount - pattern.codes.count + 1)
      exact.read(codes, line.bonuses, from: first, for: pattern.codes)
      return runScore(exact.place(pattern), line)
    case .start, .end: return runScore(pattern.anchoredPlace(in: line), line)
    case .whole:
      return pattern.anchoredPlace(in: line) == nil
        ? Self.notFound : MatchScore.ofWhole(count: pattern.codes.count)
    }
  }

  private func runScore(_ place: Range<Int>?, _ line: LineText) -> Int32 {
    place.map { MatchScore.ofRun(line.bonuses[$0]) } ?? Self.notFound
  }
}
