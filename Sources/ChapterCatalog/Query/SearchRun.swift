import ChapterModel

/// One search of a catalog: what a query needs while it goes from event to event, talk to talk and
/// chapter to chapter.
struct SearchRun {
  /// What is kept of all matches, also of those that are not among the best.
  struct Census {
    /// The chapters that match.
    private(set) var found: RowSet

    /// How many chapters and talks match.
    private(set) var count = 0

    /// The chapters that alone can match; nil where all can.
    let known: RowSet?

    /// A census of the chapters in a range of the catalog's.
    init(chapters: Range<Int>, known: RowSet?) {
      found = RowSet(outOf: chapters)
      self.known = known
    }

    /// Counts a chapter by its place in the catalog, or a talk.
    mutating func add(chapter row: Int?) {
      count += 1
      if let row { found.insert(row) }
    }
  }

  /// What is known of all matches; nil where only the best are asked for.
  private(set) var census: Census?

  /// Whether it ended before its end.
  private(set) var wasCancelled = false

  private let level: SearchLevel
  private let isRanked: Bool

  /// Whether words are looked for in lines, or their lengths matter.
  private let needsLines: Bool
  private var best: BestMatches
  private var scorer: QueryScorer
  private var line: LineText

  /// Whether nothing that follows can be among the matches.
  private(set) var isOver = false

  /// A run that has found nothing yet.
  init(_ query: Query, level: SearchLevel, limit: Int, census: Census? = nil) {
    self.level = level
    self.census = census
    isRanked = query.isRanked
    needsLines = query.isRanked || query.looksInLines
    best = BestMatches(limit: limit)
    scorer = QueryScorer(query)
    line = LineText(query.foldings.union([.all]))
    isOver = limit <= 0 && census == nil
  }

  /// What was found, best first.
  var matches: [Match] { best.sorted }

  /// Searches an event.
  mutating func search(
    _ event: Event, at place: Int, _ masks: CatalogMasks, isCancelled: () -> Bool
  ) {
    guard scorer.enter(event) else { return }
    var eventLine: (count: Int, mask: LetterMask)?
    for (number, talk) in event.talks.enumerated() where !isOver {
      if isCancelled() { (isOver, wasCancelled) = (true, true) }
      let chapters = masks.ofChapters(event: place, talk: number)
      guard !isOver, looks(at: talk, chapters.indices), scorer.enter(talk) else { continue }
      let begun = eventLine ?? begin(event)
      eventLine = begun
      line.cut(to: begun.count)
      line.append(talk.title)
      if level == .talks || talk.chapters.isEmpty {
        score(talk, event: place, number: number)
      } else {
        let mask = begun.mask.union(LetterMask(talk.title + SearchLine.separator))
        scoreChapters(of: talk, event: place, number: number, chapters, talkMask: mask)
      }
    }
  }

  /// Begins the lines of an event's talks.
  private mutating func begin(_ event: Event) -> (count: Int, mask: LetterMask) {
    line.cut(to: 0)
    line.append(event.title)
    line.append(SearchLine.separator)
    return (line.count, LetterMask(event.title + SearchLine.separator))
  }

  /// Whether a talk, or one of its chapters by their places in the catalog, can be a match.
  private func looks(at talk: Talk, _ chapters: Range<Int>) -> Bool {
    switch level {
    case .talks: true
    case .chapters: !talk.chapters.isEmpty
    case .everything:
      talk.chapters.isEmpty || (census?.known.map { $0.hasAny(of: chapters) } ?? true)
    }
  }

  private mutating func score(_ talk: Talk, event: Int, number: Int) {
    // The line before may have been a chapter's, which shared its beginning with others.
    if level == .everything { scorer.take(prefix: line) }
    let score = scorer.score(talk, line)
    guard score != TermScorer.notFound else { return }
    put(
      Match(event: event, talk: number, chapter: nil, score: score, lineCount: line.count), row: nil
    )
  }

  private mutating func scoreChapters(
    of talk: Talk, event: Int, number: Int, _ masks: ArraySlice<LetterMask>, talkMask: LetterMask
  ) {
    let missing = scorer.required.without(talkMask)
    let known = census?.known
    var prefixCount: Int?
    for (position, row) in masks.indices.enumerated() where masks[row].holds(missing) {
      if let known, !known.contains(row) { continue }
      let chapter = talk.chapters[position]
      if needsLines {
        let count = prefixCount ?? beginChapters()
        prefixCount = count
        line.cut(to: count)
        line.append(chapter.start.description)
        line.append(SearchLine.blank)
        line.append(chapter.title)
      }
      let score = scorer.score(chapter, line)
      guard score != TermScorer.notFound else { continue }
      put(
        Match(
          event: event, talk: number, chapter: position, score: score, lineCount: line.count),
        row: row)
      if isOver { return }
    }
  }

  /// Ends the part of the lines that a talk's chapters share.
  private mutating func beginChapters() -> Int {
    line.append(SearchLine.separator)
    scorer.take(prefix: line)
    return line.count
  }

  private mutating func put(_ match: Match, row: Int?) {
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
