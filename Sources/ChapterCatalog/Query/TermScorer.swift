/// Finds one pattern in lines that share their beginning, which it looks at once.
struct TermScorer {
  /// What to find.
  let pattern: Pattern

  /// What is read of a line.
  var fuzzy: FuzzyScorer

  private var exactOfPrefix = ExactScorer()
  private var prefixCount = 0

  /// What was found in the beginning of the lines, and in the beginning of that.
  var fuzzyOfPrefix: FuzzyScorer
  var fuzzyOfStart: FuzzyScorer

  private var startCount = 0

  /// How many letters of a fuzzy pattern the start and the prefix have, as far as that was asked for.
  var foundInStart = 0
  var foundInPrefix = 0

  /// Letters as the pattern has them.
  let letters: PatternLetters

  /// What a line scores where the pattern isn't in it.
  static let notFound: Int32 = -1

  /// A scorer of lines that share nothing yet.
  init(_ pattern: Pattern) {
    self.pattern = pattern
    letters = PatternLetters(pattern)
    fuzzy = FuzzyScorer(pattern.codes)
    fuzzyOfPrefix = fuzzy
    fuzzyOfStart = fuzzy
  }

  /// Takes a line for the beginning of the prefixes to come.
  mutating func take(start line: LineText) {
    guard pattern.kind == .fuzzy else { return }
    startCount = line.count
    fuzzyOfStart.reset()
    fuzzyOfStart.read(line.codes(pattern.folding), line.bonuses, in: 0..<line.count)
  }

  /// Takes a line, which begins with the start taken last, for the beginning of those to come.
  mutating func take(prefix line: LineText) {
    prefixCount = line.count
    switch pattern.kind {
    case .fuzzy:
      fuzzyOfPrefix.restore(fuzzyOfStart)
      fuzzyOfPrefix.read(
        line.codes(pattern.folding), line.bonuses, in: startCount..<line.count)
      foundInPrefix = fuzzyOfPrefix.foundCount
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
