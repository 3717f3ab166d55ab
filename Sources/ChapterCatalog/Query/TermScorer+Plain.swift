extension TermScorer {
  /// What lines that begin with the prefix can score where their rest has these letters and no others.
  ///
  /// All letters of the pattern up to one that the rest lacks stand in the prefix; those behind it get
  /// the most a letter can get. The score is known where the rest lacks the last letter.
  mutating func reach(of rest: LetterMask) -> ScoreReach {
    let least = fuzzyOfPrefix.isFound ? fuzzyOfPrefix.best.score : Self.notFound
    let masks = pattern.letterMasks.span
    let last = masks.count - 1
    guard rest.holds(masks[last]), !fuzzyOfPrefix.isSettled else { return ScoreReach(least) }
    // What the letters up to one score at most, without one before it; below 0 where they can't stand.
    var most: Int32 = 0
    let found = fuzzyOfPrefix.foundCount
    let column = fuzzyOfPrefix.column.span
    for index in masks.indices {
      let own = index < found && index < last ? column[index].score : .min
      let first = index == 0 ? MatchScore.mostForLetter + MatchScore.boundaryWhite : .min
      let next = most < 0 ? .min : most + MatchScore.mostForLetter
      most = max(own, rest.holds(masks[index]) ? max(first, next) : .min)
    }
    return ScoreReach(least: least, most: max(least, most))
  }

  /// What a line scores at most.
  var most: Int32 {
    MatchScore.mostForLetter * Int32(clamping: pattern.codes.count) + MatchScore.boundaryWhite
  }
}

// MARK: Only whether a line is a match

extension TermScorer {
  /// Takes an event's title without marks, and what stands behind it, for the beginning of the prefixes
  /// to be skimmed.
  mutating func skim(start title: Span<UInt8>) {
    foundInStart = advanceOverSeparator(advance(0, title))
  }

  /// Takes the start and a talk's title without marks for the prefix of lines that are only to be found, not
  /// scored.
  mutating func skim(title: Span<UInt8>) {
    foundInPrefix = advanceOverSeparator(advance(foundInStart, title))
  }

  /// What is still to be found behind the prefix.
  var rest: PatternRest {
    let missing = pattern.codes.count - foundInPrefix
    return PatternRest(
      letters: pattern.restMasks[foundInPrefix],
      isTold: missing == 0 || missing == 1 && pattern.isEndTold, isEmpty: missing == 0)
  }

  /// Whether the letters still to be found behind the prefix stand in a title without marks, or in the start
  /// before it.
  mutating func finds(_ title: Span<UInt8>, behind start: Span<UInt8>) -> Bool {
    var next = advance(foundInPrefix, start)
    if next < pattern.codes.count, pattern.codes[next] == 0x20 { next += 1 }
    return advance(next, title) == pattern.codes.count
  }

  /// The same in any rest.
  mutating func finds(_ rest: LineText) -> Bool {
    advance(foundInPrefix, rest) == pattern.codes.count
  }

  /// How many letters of the pattern are found once a text without marks is read behind so many of them.
  private func advance(_ found: Int, _ text: Span<UInt8>) -> Int {
    let codes = letters.codes.span
    let wanted = pattern.codes.span
    var (next, offset) = (found, 0)
    while next < wanted.count, offset < text.count {
      let (scalar, length) = UTF8Scalar.read(text, at: offset)
      let code =
        scalar < LatinLetters.end ? codes[Int(scalar)] : letters.code(beyond: scalar)
      if code == wanted[next] { next += 1 }
      offset += length
    }
    return next
  }

  private func advance(_ found: Int, _ text: LineText) -> Int {
    let wanted = pattern.codes
    var next = found
    for letter in text.codes(pattern.folding) where next < wanted.count {
      if letter == wanted[next] { next += 1 }
    }
    return next
  }

  private func advanceOverSeparator(_ found: Int) -> Int {
    var next = found
    for code in SearchLine.separatorCodes where next < pattern.codes.count {
      if pattern.codes[next] == code { next += 1 }
    }
    return next
  }
}

// MARK: Scores of texts without marks

extension TermScorer {
  /// Takes an event's title without marks, and what stands behind it, for the beginning of the prefixes to
  /// come.
  mutating func take(start title: Span<UInt8>) {
    fuzzyOfStart.reset()
    fuzzyOfStart.read(title, letters)
    fuzzyOfStart.readSeparator()
  }

  /// Takes the start and a talk's title without marks for the prefix of lines.
  mutating func take(title: Span<UInt8>) {
    fuzzyOfPrefix.restore(fuzzyOfStart)
    fuzzyOfPrefix.read(title, letters)
    fuzzyOfPrefix.readSeparator()
    foundInPrefix = fuzzyOfPrefix.foundCount
  }

  /// The score of a line that begins with the prefix and ends with a title without marks and a start before
  /// that, or `notFound`.
  mutating func score(_ title: Span<UInt8>, behind start: Span<UInt8>) -> Int32 {
    fuzzy.restore(fuzzyOfPrefix)
    fuzzy.read(start, letters)
    return scoreBehindStart(title)
  }

  /// The same with a start of so many letters, of which the pattern has none.
  mutating func score(_ title: Span<UInt8>, behind startCount: Int) -> Int32 {
    fuzzy.restore(fuzzyOfPrefix)
    fuzzy.skip(startCount)
    return scoreBehindStart(title)
  }

  /// The score of a line that begins with the prefix and ends so, or `notFound`.
  mutating func score(rest: LineText) -> Int32 {
    fuzzy.restore(fuzzyOfPrefix)
    fuzzy.read(rest.codes(pattern.folding), rest.bonuses, in: 0..<rest.count)
    return fuzzy.isFound ? fuzzy.best.score : Self.notFound
  }

  private mutating func scoreBehindStart(_ title: Span<UInt8>) -> Int32 {
    fuzzy.readBlank()
    fuzzy.read(title, letters)
    return fuzzy.isFound ? fuzzy.best.score : Self.notFound
  }
}
