/// Finds one pattern in lines that share their beginning, which it looks at once.
struct TermScorer {
  /// What to find.
  let pattern: Pattern

  private var fuzzy: FuzzyScorer
  private var exactOfPrefix = ExactScorer()
  private var prefixCount = 0

  /// What was found in the beginning of the lines, and in the beginning of that.
  private var fuzzyOfPrefix: FuzzyScorer
  private var fuzzyOfStart: FuzzyScorer
  private var startCount = 0

  /// How many letters of a fuzzy pattern the prefix has.
  private var foundInPrefix = 0

  /// The letters of ASCII as the pattern sees them.
  private let ascii: [UInt32]

  /// What a line scores where the pattern isn't in it.
  static let notFound: Int32 = -1

  /// A scorer of lines that share nothing yet.
  init(_ pattern: Pattern) {
    self.pattern = pattern
    ascii = pattern.folding.contains(.letterCase) ? ASCIILetters.small : ASCIILetters.written
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

// MARK: Without reading the line's end

extension TermScorer {
  /// What lines that begin with the prefix can score where their rest has these letters and no others.
  ///
  /// All letters of the pattern up to one that the rest lacks stand in the prefix; those behind it get
  /// the most a letter can get. The score is known where the rest lacks the last letter.
  mutating func reach(of rest: LetterMask) -> ScoreReach {
    let least = fuzzyOfPrefix.isFound ? fuzzyOfPrefix.best.score : Self.notFound
    let masks = pattern.letterMasks
    let last = masks.count - 1
    guard rest.holds(masks[last]), !fuzzyOfPrefix.isSettled else { return ScoreReach(least) }
    // What the letters up to one score at most, without one before it; below 0 where they can't stand.
    var most: Int32 = 0
    let found = fuzzyOfPrefix.foundCount
    for (index, mask) in masks.enumerated() {
      let own = index < found && index < last ? fuzzyOfPrefix.column[index].score : .min
      let first = index == 0 ? MatchScore.mostForLetter + MatchScore.boundaryWhite : .min
      let next = most < 0 ? .min : most + MatchScore.mostForLetter
      most = max(own, rest.holds(mask) ? max(first, next) : .min)
    }
    return ScoreReach(least: least, most: max(least, most))
  }

  /// What a line scores at most.
  var most: Int32 {
    MatchScore.mostForLetter * Int32(clamping: pattern.codes.count) + MatchScore.boundaryWhite
  }

  /// Takes the start and a title in ASCII for the prefix of lines that are only to be found, not scored.
  mutating func skim(_ title: Span<UInt8>) {
    foundInPrefix = advance(fuzzyOfStart.foundCount, title)
    for code in SearchLine.separatorCodes where !isFoundInPrefix {
      if pattern.codes[foundInPrefix] == code { foundInPrefix += 1 }
    }
  }

  /// Whether the prefix has the whole pattern.
  var isFoundInPrefix: Bool { foundInPrefix == pattern.codes.count }

  /// Whether the letters still to be found behind the prefix stand in a title in ASCII, or in the start
  /// before it.
  mutating func finds(_ title: Span<UInt8>, behind start: Span<UInt8>) -> Bool {
    var next = advance(foundInPrefix, start)
    if next < pattern.codes.count, pattern.codes[next] == 0x20 { next += 1 }
    return advance(next, title) == pattern.codes.count
  }

  /// The same in any rest.
  mutating func finds(_ rest: LineText) -> Bool {
    let (wanted, letters) = (pattern.codes, rest.codes(pattern.folding))
    var next = foundInPrefix
    for letter in letters where next < wanted.count {
      if letter == wanted[next] { next += 1 }
    }
    return next == wanted.count
  }

  /// How many letters of the pattern are found once a text in ASCII is read behind so many of them.
  private func advance(_ found: Int, _ text: Span<UInt8>) -> Int {
    let codes = ascii.span
    let wanted = pattern.codes.span
    var (next, offset) = (found, 0)
    while next < wanted.count, offset < text.count {
      if codes[Int(text[offset])] == wanted[next] { next += 1 }
      offset += 1
    }
    return next
  }
}
