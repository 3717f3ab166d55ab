import ChapterModel

/// One search of a catalog: what a query needs while it goes from event to event, talk to talk and
/// chapter to chapter.
struct SearchRun {
  /// What is known of all matches; nil where only the best are asked for.
  var census: SearchCensus?

  /// Whether it ended before its end.
  private(set) var wasCancelled = false

  private let level: SearchLevel
  private let isRanked: Bool

  /// Whether words are looked for in lines, or their lengths matter.
  let needsLines: Bool

  /// The best matches so far.
  private(set) var best: BestMatches

  /// What looks for the query's terms.
  var scorer: QueryScorer

  /// The line that is looked at.
  var line: LineText

  /// The end of a line whose beginning was skimmed.
  var rest: LineText

  /// What is known of the event that is searched.
  var start = SearchStart()

  /// Whether nothing that follows can be among the matches.
  private(set) var isOver = false

  /// A run that has found nothing yet.
  ///
  /// - Parameters:
  ///   - query: what to find.
  ///   - level: what the matches are.
  ///   - limit: how many are listed.
  ///   - census: what is kept of all matches.
  ///   - earlier: the query that found what the census knows.
  init(
    _ query: Query, level: SearchLevel, limit: Int, census: SearchCensus? = nil,
    after earlier: Query? = nil
  ) {
    self.level = level
    self.census = census
    isRanked = query.isRanked
    needsLines = query.isRanked || query.looksInLines
    best = BestMatches(limit: limit)
    scorer = QueryScorer(query, after: earlier)
    line = LineText(query.foldings.union([.all]))
    rest = line
    isOver = limit <= 0 && census == nil
  }

  /// What was found, best first.
  var matches: [Match] { best.sorted }

  /// Searches the event at a place.
  ///
  /// Of events and talks that is asked for what is needed: a copy of one costs more than most searches
  /// of it.
  mutating func search(
    _ events: [Event], at place: Int, _ masks: CatalogMasks, isCancelled: () -> Bool
  ) {
    if scorer.asksEvents, !scorer.enter(events[place]) { return }
    start = SearchStart()
    for number in 0..<masks.talkCount(of: place) where !isOver {
      if isCancelled() { (isOver, wasCancelled) = (true, true) }
      let rows = SearchRows(
        event: place, talk: number, range: masks.rows(ofTalk: number, in: place))
      guard !isOver, looks(at: rows) else { continue }
      if scorer.asksTalks, !scorer.enter(events[place].talks[number]) { continue }
      guard level != .talks, !rows.range.isEmpty else {
        beginLine(events[place].title)
        events[place].talks[number].withTitle { line.append($0) }
        score(events[place].talks[number], event: place, number: number)
        continue
      }
      guard needsLines || !scorer.isAboutTalks else {
        putAll(rows)
        continue
      }
      searchChapters(rows, events, masks)
    }
  }

  /// Searches the chapters of a talk.
  private mutating func searchChapters(
    _ rows: SearchRows, _ events: [Event], _ masks: CatalogMasks
  ) {
    let prefix = masks.prefix(ofTalk: rows.talk, in: rows.event)
    let missing = scorer.required.without(prefix)
    guard rows.range.contains(where: { isPossible($0, masks, missing: missing) }) else { return }
    events[rows.event].talks.withSearchedText(at: rows.talk) { title, packed in
      let event = events[rows.event].title
      if scorer.knowsReach, needsLines {
        searchPlain(
          rows, of: title, hasMarks: prefix.isUnknown, packed, in: event, masks, missing: missing)
      } else {
        beginLine(event)
        line.append(title)
        scoreLines(rows, packed, masks, missing: missing)
      }
    }
  }

  /// Whether a chapter can be a match of a query some of whose letters its event and talk lack.
  func isPossible(_ row: Int, _ masks: CatalogMasks, missing: LetterMask) -> Bool {
    masks[row].holds(missing) && census?.known?.contains(row) ?? true
  }

  /// Whether a talk or one of its chapters can be a match.
  private func looks(at rows: SearchRows) -> Bool {
    switch level {
    case .talks: true
    case .chapters: !rows.range.isEmpty
    case .everything:
      rows.range.isEmpty || (census?.known.map { $0.hasAny(of: rows.range) } ?? true)
    }
  }

  private mutating func score(_ talk: Talk, event: Int, number: Int) {
    scorer.take(prefix: line)
    let score = scorer.score(talk, line)
    guard score != TermScorer.notFound else { return }
    put(
      Match(event: event, talk: number, chapter: nil, score: score, lineCount: line.count), row: nil
    )
  }

  /// Puts all chapters of a talk in, where none is better than others.
  private mutating func putAll(_ rows: SearchRows) {
    for row in rows.range {
      guard !best.isFull || census?.known != nil else {
        census?.add(chapters: row..<rows.range.upperBound)
        return
      }
      if let known = census?.known, !known.contains(row) { continue }
      put(rows.match(row, score: 0, lineCount: 0), row: row)
      if isOver { return }
    }
  }

  /// Puts a match in, a chapter by its place among all.
  mutating func put(_ match: Match, row: Int?) {
    best.insert(
      isRanked
        ? match
        : Match(
          event: match.event, talk: match.talk, chapter: match.chapter, score: 0, lineCount: 0))
    census?.add(chapter: row)
    // Without a rank what comes first is best.
    if !isRanked, census == nil, best.isFull { isOver = true }
  }
}
