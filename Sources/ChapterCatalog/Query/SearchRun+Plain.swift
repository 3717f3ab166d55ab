import ChapterModel

/// What nearly all searches are: words whose letters are found in order. No line is made where texts are
/// of ASCII, and few are scored: most can't be among the best, and whether they match is told by their
/// letters or a look at the title.
extension SearchRun {
  /// How many letters a start has at least, and the blank behind it.
  private static let leastRest = 5

  /// Searches the chapters of a talk.
  mutating func searchPlain(
    _ rows: SearchRows, of title: Span<UInt8>, isASCII: Bool, _ packed: Span<UInt8>,
    in event: String, _ masks: CatalogMasks, missing: LetterMask
  ) {
    begin(event)
    var count = (start.count ?? 0) + title.count + SearchLine.separatorText.count
    if !isASCII {
      beginLine(event)
      line.append(title)
      count = endPrefix()
    }
    if mayHold(rows, prefixCount: count, masks, missing: missing) {
      if isASCII {
        beginScores(event)
        scorer.take(title: title)
      }
      score(rows, prefixCount: count, packed, masks, missing: missing)
    } else if census != nil {
      self.count(rows, missing: isASCII ? scorer.skim(title: title) : scorer.rest, packed, masks)
    }
  }

  /// Begins with an event whose talks are to be found.
  private mutating func begin(_ event: String) {
    guard !start.isSkimmed else { return }
    start.isSkimmed = true
    let isASCII = event.withBytes { title in
      guard title.isASCII else { return false }
      scorer.skim(start: title)
      start.count = title.count + SearchLine.separatorText.count
      return true
    }
    guard !isASCII else { return }
    beginLine(event)
    scorer.skim(start: line)
  }

  /// Begins with an event whose title is in ASCII and whose talks are to be scored.
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
      best.mayHold(score: most, lineCount: prefixCount + masks.count(at: row))
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
      let isTold = missing.isTold && masks.count(at: row) > 0
      if isTold || finds(row, of: rows, packed) { census?.add(chapter: row) }
    }
  }

  /// Scores those chapters of a talk that can be among the best, and counts the others.
  private mutating func score(
    _ rows: SearchRows, prefixCount: Int, _ packed: Span<UInt8>, _ masks: CatalogMasks,
    missing: LetterMask
  ) {
    for row in rows.range where isPossible(row, masks, missing: missing) {
      let reach = scorer.reach(of: masks[row])
      guard reach.most != TermScorer.notFound else { continue }
      let restCount = max(Self.leastRest, masks.count(at: row))
      if best.mayHold(score: reach.most, lineCount: prefixCount + restCount) {
        score(row, of: rows, packed, reach, prefixCount: prefixCount)
      } else if census != nil, reach.isFound || finds(row, of: rows, packed) {
        census?.add(chapter: row)
      }
    }
  }

  private mutating func score(
    _ row: Int, of rows: SearchRows, _ packed: Span<UInt8>, _ reach: ScoreReach, prefixCount: Int
  ) {
    let chapter = PackedChapter(at: rows.position(of: row), in: packed)
    let start = chapter.start(packed)
    guard chapter.isASCII else {
      readRest(chapter, packed)
      put(row, of: rows, score: scorer.score(rest: rest), lineCount: prefixCount + rest.count)
      return
    }
    let title = packed.extracting(chapter.title)
    let count = prefixCount + start.descriptionCount + 1 + title.count
    if reach.isKnown {
      put(row, of: rows, score: reach.least, lineCount: count)
    } else if reach.isFound || scorer.finds(title, behind: { start }) {
      guard best.mayHold(score: reach.most, lineCount: count) else {
        census?.add(chapter: row)
        return
      }
      put(row, of: rows, score: scorer.score(title, behind: start), lineCount: count)
    }
  }

  private mutating func put(_ row: Int, of rows: SearchRows, score: Int32, lineCount: Int) {
    guard score != TermScorer.notFound else { return }
    put(rows.match(row, score: score, lineCount: lineCount), row: row)
  }

  /// Whether a chapter has what the prefix of its line has not.
  private mutating func finds(_ row: Int, of rows: SearchRows, _ packed: Span<UInt8>) -> Bool {
    let chapter = PackedChapter(at: rows.position(of: row), in: packed)
    guard chapter.isASCII else {
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

extension Span where Element == UInt8 {
  /// Whether all bytes are characters of ASCII.
  fileprivate var isASCII: Bool {
    for offset in indices where self[offset] >= 0x80 { return false }
    return true
  }
}
