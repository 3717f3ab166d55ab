import ChapterModel

/// Scores lines by a query: what its terms find in an event and a talk is kept for all their chapters.
struct QueryScorer {
  private let terms: [Term]
  private let groups: [Range<Int>]

  /// The scorers of terms that have a pattern.
  var scorers: [TermScorer?]

  /// The score of each term that is known by now, `notFound` where it wasn't found.
  private(set) var scores: [Int32]

  /// The terms that are known once the event and the talk are, and those that lines tell.
  let earlyTerms: [Int]
  let lineTerms: [Int]

  /// Those of `lineTerms` that are not known of all lines that are looked at.
  let openTerms: [Int]

  /// A line for titles and names by themselves.
  private var field: LineText

  /// The letters that the line of a match has.
  let required: LetterMask

  /// What a term scores that has no pattern.
  private static let found: Int32 = 0

  /// Whether all terms must match, none must not, and ``reach(of:)`` knows of each: nearly every query
  /// that people type.
  let knowsReach: Bool

  /// Whether a start may have something of what is looked for.
  let looksInStarts: Bool

  /// Whether something is asked of events by themselves.
  let asksEvents: Bool

  /// Whether something is asked of talks by themselves.
  let asksTalks: Bool

  /// Whether a talk that was entered says all, so that its chapters match or not as one.
  let isAboutTalks: Bool

  /// A scorer that knows nothing yet.
  ///
  /// - Parameters:
  ///   - query: what to find.
  ///   - earlier: a query that finds all that is looked at, and that this one narrows.
  init(_ query: Query, after earlier: Query? = nil) {
    let terms = Array(query.groups.joined())
    self.terms = terms
    var groups: [Range<Int>] = []
    var required = LetterMask()
    for group in query.groups {
      let start = groups.last?.upperBound ?? 0
      groups.append(start..<start + group.count)
      if group.count == 1, !group[0].isNegated, case .line(let pattern) = group[0].subject {
        required.formUnion(pattern.mask)
      }
    }
    self.groups = groups
    self.required = required
    scorers = terms.map { $0.pattern.map(TermScorer.init) }
    scores = Array(repeating: TermScorer.notFound, count: terms.count)
    let codes = terms.compactMap(\.pattern?.codes).joined()
    looksInStarts = codes.contains { $0 == 0x3A || $0 &- 0x30 < 10 }
    earlyTerms = terms.indices.filter { terms[$0].stage < .chapter }
    let lineTerms = terms.indices.filter { terms[$0].stage == .chapter }
    let known = earlier?.groups.filter { $0.count == 1 }.flatMap(\.self) ?? []
    self.lineTerms = lineTerms
    openTerms = lineTerms.filter { !known.contains(terms[$0]) }
    asksEvents = terms.contains { $0.stage == .event }
    asksTalks = terms.contains { $0.stage == .talk }
    isAboutTalks = terms.allSatisfy { $0.stage < .chapter }
    knowsReach = query.groups.allSatisfy { group in
      guard group.count == 1, !group[0].isNegated else { return false }
      guard case .line(let pattern) = group[0].subject else { return group[0].stage < .chapter }
      return pattern.kind == .fuzzy
    }
    field = LineText(query.foldings)
  }

  /// Takes in what terms find in an event; false where none of its talks can match.
  mutating func enter(_ event: Event) -> Bool {
    for index in terms.indices where terms[index].stage == .event {
      switch terms[index].subject {
      case .fact(let condition): keep(condition.holds(event), index)
      default: scores[index] = score(index, in: event.title)
      }
    }
    return canMatch(after: .event)
  }

  /// Takes in what terms find in a talk; false where none of its chapters can match.
  mutating func enter(_ talk: Talk) -> Bool {
    for index in terms.indices where terms[index].stage == .talk {
      switch terms[index].subject {
      case .fact(let condition): keep(condition.holds(talk), index)
      case .speaker: scores[index] = bestScore(index, in: talk.speakers.map(\.name))
      default: scores[index] = talk.withTitle { score(index, in: $0) }
      }
    }
    return canMatch(after: .talk)
  }

  /// Takes a line for the beginning of the prefixes to come.
  mutating func take(start line: LineText) {
    for index in terms.indices {
      if case .line = terms[index].subject { scorers[index]?.take(start: line) }
    }
  }

  /// Takes a line, which begins with the start taken last, for the beginning of those to come.
  mutating func take(prefix line: LineText) {
    for index in terms.indices {
      if case .line = terms[index].subject { scorers[index]?.take(prefix: line) }
    }
  }

  /// The score of a chapter and its line, or `notFound`; the chapter is asked for where more than its
  /// line counts.
  mutating func score(_ line: LineText, _ chapter: () -> Chapter) -> Int32 {
    for index in terms.indices where terms[index].stage == .chapter {
      switch terms[index].subject {
      case .fact(let condition): keep(condition.holds(chapter()), index)
      case .chapter: scores[index] = score(index, in: chapter().title)
      default: scores[index] = scorers[index]?.score(line) ?? TermScorer.notFound
      }
    }
    return total
  }

  /// The score of a talk and its line, or `notFound`: what is asked of chapters one of them must have.
  mutating func score(_ talk: Talk, _ line: LineText) -> Int32 {
    for index in terms.indices where terms[index].stage == .chapter {
      switch terms[index].subject {
      case .fact(let condition): keep(Self.asked(of: talk).contains { condition.holds($0) }, index)
      case .chapter: scores[index] = bestScore(index, in: talk.chapters.map(\.title))
      default: scores[index] = scorers[index]?.score(line) ?? TermScorer.notFound
      }
    }
    return total
  }

  /// The chapters that facts are asked of: of a talk without any, one as long as its video.
  private static func asked(of talk: Talk) -> [Chapter] {
    let chapters = Array(talk.chapters)
    return chapters.isEmpty
      ? [Chapter(start: .zero, end: talk.videos.first?.duration, title: talk.title)] : chapters
  }

  private mutating func keep(_ holds: Bool, _ index: Int) {
    scores[index] = holds ? Self.found : TermScorer.notFound
  }

  private mutating func score(_ index: Int, in text: String) -> Int32 {
    text.withBytes { score(index, in: $0) }
  }

  private mutating func score(_ index: Int, in text: Span<UInt8>) -> Int32 {
    field.cut(to: 0)
    field.append(text)
    return scorers[index]?.score(field) ?? TermScorer.notFound
  }

  private mutating func bestScore(_ index: Int, in texts: [String]) -> Int32 {
    var best = TermScorer.notFound
    for text in texts { best = max(best, score(index, in: text)) }
    return best
  }

  private func holds(_ index: Int) -> Bool {
    (scores[index] != TermScorer.notFound) != terms[index].isNegated
  }

  /// Whether every group has a term that holds or isn't known yet.
  private func canMatch(after stage: Term.Stage) -> Bool {
    groups.allSatisfy { group in
      group.contains { terms[$0].stage > stage || holds($0) }
    }
  }

  /// The sum of the groups' scores: of each the first term that is found, 0 where only what must not
  /// be found isn't; `notFound` where a group has no term that holds.
  private var total: Int32 {
    var total: Int32 = 0
    for group in groups {
      guard let first = group.first(where: { holds($0) }) else { return TermScorer.notFound }
      let found = group.first { !terms[$0].isNegated && holds($0) } ?? first
      if !terms[found].isNegated { total += scores[found] }
    }
    return total
  }
}
