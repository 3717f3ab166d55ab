import ChapterModel

/// What is asked of lines where the scorer ``knowsReach``: every term is found in order or not.
extension QueryScorer {
  /// What lines that begin with the prefix can score where their rest has these letters and no others.
  mutating func reach(of rest: LetterMask) -> ScoreReach {
    var reach = ScoreReach(0)
    for index in earlyTerms { reach = reach.adding(ScoreReach(scores[index])) }
    for index in lineTerms {
      reach = reach.adding(scorers[index]?.reach(of: rest) ?? ScoreReach(0))
    }
    return reach
  }

  /// What a line of the talk can score at most.
  var most: Int32 {
    earlyTerms.reduce(0) { $0 + scores[$1] }
      + lineTerms.reduce(0) { $0 + (scorers[$1]?.most ?? 0) }
  }

  /// Takes an event's title without marks, and what stands behind it, for the beginning of the prefixes to
  /// come.
  mutating func take(start title: Span<UInt8>) {
    for index in lineTerms { scorers[index]?.take(start: title) }
  }

  /// Takes the start and a talk's title without marks for the prefix of the lines to come.
  mutating func take(title: Span<UInt8>) {
    for index in lineTerms { scorers[index]?.take(title: title) }
  }

  /// The score of a line that begins with the prefix and ends with a title without marks and a start before
  /// that, or `notFound`.
  mutating func score(_ title: Span<UInt8>, behind start: Timestamp) -> Int32 {
    var total = earlyTerms.reduce(0) { $0 + scores[$1] }
    for index in lineTerms {
      let score =
        looksInStarts
        ? start.withDescription { scorers[index]?.score(title, behind: $0) }
        : scorers[index]?.score(title, behind: start.descriptionCount)
      guard let score, score != TermScorer.notFound else { return TermScorer.notFound }
      total += score
    }
    return total
  }

  /// The score of a line that begins with the prefix and ends so, or `notFound`.
  mutating func score(rest: LineText) -> Int32 {
    var total = earlyTerms.reduce(0) { $0 + scores[$1] }
    for index in lineTerms {
      let score = scorers[index]?.score(rest: rest) ?? TermScorer.notFound
      guard score != TermScorer.notFound else { return score }
      total += score
    }
    return total
  }
}

// MARK: Only whether a line is a match

extension QueryScorer {
  /// Takes an event's title without marks, and what stands behind it, for the beginning of lines of which only
  /// is asked whether they match.
  mutating func skim(start title: Span<UInt8>) {
    for index in openTerms { scorers[index]?.skim(start: title) }
  }

  /// Takes the start and a talk's title without marks for the prefix of such lines.
  ///
  /// - Returns: what is still to be found behind it.
  mutating func skim(title: Span<UInt8>) -> PatternRest {
    for index in openTerms { scorers[index]?.skim(title: title) }
    return rest
  }

  /// What is still to be found behind the prefix taken last.
  var rest: PatternRest {
    openTerms.reduce(into: PatternRest()) { rest, index in
      if let own = scorers[index]?.rest { rest.formUnion(own) }
    }
  }

  /// Whether all that is looked for in lines is in one that begins with the prefix and ends with a title
  /// without marks and a start before that.
  mutating func finds(_ title: Span<UInt8>, behind start: () -> Timestamp) -> Bool {
    guard looksInStarts else { return finds(title, behind: title.extracting(0..<0)) }
    return start().withDescription { finds(title, behind: $0) }
  }

  private mutating func finds(_ title: Span<UInt8>, behind start: Span<UInt8>) -> Bool {
    for index in openTerms {
      guard scorers[index]?.finds(title, behind: start) ?? false else { return false }
    }
    return true
  }

  /// The same with any rest.
  mutating func finds(_ rest: LineText) -> Bool {
    for index in openTerms {
      guard scorers[index]?.finds(rest) ?? false else { return false }
    }
    return true
  }
}
