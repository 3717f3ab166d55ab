import ChapterModel

/// What nearly all searches are: words whose letters are found in order. No line is made where texts have
/// no marks, and few are scored: most can't be among the best, and whether they match is told by their
/// letters or a look at the title.
extension SearchRun {
  /// How many letters a start has at least, and the blank behind it.
  private static let leastRest = 5

  /// Searches the chapters of a talk, whose title and the event's have marks or not.
  mutating func searchPlain(
    _ rows: SearchRows, of title: Span<UInt8>, hasMarks: Bool, _ packed: Span<UInt8>,
    in event: String, _ masks: CatalogMasks, missing: LetterMask
  ) {
    let count: Int
    if hasMarks {
      beginLine(event)
      line.append(title)
      count = endPrefix()
    } else {
      count = skim(event) + title.characterCount + SearchLine.separatorText.count
    }
    if mayHold(rows, prefixCount: count, masks, missing: missing) {
      if !hasMarks {
        beginScores(event)
        scorer.take(title: title)
      }
      score(rows, prefixCount: count, packed, masks, missing: missing)
    } else if census != nil {
      self.count(rows, missing: hasMarks ? scorer.rest : scorer.skim(title: title), packed, masks)
    }
  }

  /// Begins with an event whose talks are to be found.
  ///
  /// - Returns: how many letters the lines have up to the talk's title.
  private mutating func skim(_ event: String) -> Int {
    if let count = start.skimmedCount { return count }
    let count = event.withBytes { title in
      scorer.skim(start: title)
      return title.characterCount + SearchLine.separatorText.count
    }
    start.skimmedCount = count
    return count
  }

  /// Begins with an event whose talks are to be scored.
  private mutating func beginScores(_ event: String) {
    guard !start.isScored else { return }
    start.isScored = true
    event.withBytes { scorer.take(start: $0) }
  }

  /// Whether one of the chapters of a talk can be among the best.
  ///
  /// Of a word that is found in many lines the best have all it can score, so that the length of a line
  /// is enough to leave it out.
  private func mayHold(
    _ rows: SearchRows, prefixCount: Int, _ masks: CatalogMasks, missing: LetterMask
  ) -> Bool {
    let most = scorer.most
    guard best.mayHold(score: most, lineCount: prefixCount + Self.leastRest) else { return false }
    return rows.range.contains { row in
      best.mayHold(score: most, lineCount: prefixCount + masks.leastCount(at: row))
        && isPossible(row, masks, missing: missing)
    }
  }

  /// Counts the chapters of a talk that match, of which nothing is missing but what their prefix lacks.
  private mutating func count(
    _ rows: SearchRows, missing: PatternRest, _ packed: Span<UInt8>, _ masks: CatalogMasks
  ) {
    if missing.isEmpty {
      census?.add(possible: rows.range)
      return
    }
    for row in rows.range where isPossible(row, masks, missing: missing.letters) {
      let mask = masks[row]
      let isTold = missing.isTold && !mask.isUnknown
      if isTold || finds(row, of: rows, packed, mask) { census?.add(chapter: row) }
    }
  }

  /// Scores those chapters of a talk that can be among the best, and counts the others.
  private mutating func score(
    _ rows: SearchRows, prefixCount: Int, _ packed: Span<UInt8>, _ masks: CatalogMasks,
    missing: LetterMask
  ) {
    for row in rows.range where isPossible(row, masks, missing: missing) {
      let mask = masks[row]
      let reach = scorer.reach(of: mask)
      guard reach.most != TermScorer.notFound else { continue }
      let count = prefixCount + masks.leastCount(at: row)
      if best.mayHold(score: reach.most, lineCount: count) {
        score(row, of: rows, packed, mask, reach, prefixCount: prefixCount)
      } else if census != nil, reach.isFound || finds(row, of: rows, packed, mask) {
        census?.add(chapter: row)
      }
    }
  }

  private mutating func score(
    _ row: Int, of rows: SearchRows, _ packed: Span<UInt8>, _ mask: LetterMask,
    _ reach: ScoreReach, prefixCount: Int
  ) {
    let chapter = PackedChapter(at: rows.position(of: row), in: packed)
    guard !mask.isUnknown else {
      readRest(chapter, packed)
      put(row, of: rows, score: scorer.score(rest: rest), lineCount: prefixCount + rest.count)
      return
    }
    let start = chapter.start(packed)
    let title = packed.extracting(chapter.title)
    let count = prefixCount + start.descriptionCount + 1 + title.characterCount
    if reach.isKnown {
      put(row, of: rows, score: reach.least, lineCount: count)
    } else if reach.isFound || scorer.finds(title, behind: { start }) {
      put(row, of: rows, score: scorer.score(title, behind: start), lineCount: count)
    }
  }

  private mutating func put(_ row: Int, of rows: SearchRows, score: Int32, lineCount: Int) {
    guard score != TermScorer.notFound else { return }
    put(rows.match(row, score: score, lineCount: lineCount), row: row)
  }

  /// Whether a chapter has what the prefix of its line has not.
  private mutating func finds(
    _ row: Int, of rows: SearchRows, _ packed: Span<UInt8>, _ mask: LetterMask
  ) -> Bool {
    let chapter = PackedChapter(at: rows.position(of: row), in: packed)
    guard !mask.isUnknown else {
      readRest(chapter, packed)
      return scorer.finds(rest)
    }
    return scorer.finds(packed.extracting(chapter.title)) { chapter.start(packed) }
  }

  /// Makes what a line has behind its prefix.
  private mutating func readRest(_ chapter: PackedChapter, _ packed: Span<UInt8>) {
    rest.cut(to: 0)
    chapter.start(packed).withDescription { rest.append($0) }
    rest.append(SearchLine.blank)
    rest.append(packed.extracting(chapter.title))
  }
}
