import ChapterModel

/// One search of a catalog: what a query needs while it goes from event to event, talk to talk and
/// chapter to chapter.
struct SearchRun {
  private let level: SearchLevel
  private let isRanked: Bool
  private var best: BestMatches
  private var scorer: QueryScorer
  private var line: LineText

  /// Whether nothing that follows can be among the matches.
  private(set) var isOver = false

  /// A run that has found nothing yet.
  init(_ query: Query, level: SearchLevel, limit: Int) {
    self.level = level
    isRanked = query.isRanked
    best = BestMatches(limit: limit)
    scorer = QueryScorer(query)
    line = LineText(query.foldings.union([.all]))
    isOver = limit <= 0
  }

  /// What was found, best first.
  var matches: [Match] { best.sorted }

  /// Searches an event.
  mutating func search(
    _ event: Event, at place: Int, _ masks: CatalogMasks, isCancelled: () -> Bool
  ) {
    guard scorer.enter(event) else { return }
    line.cut(to: 0)
    line.append(event.title)
    line.append(SearchLine.separator)
    let eventCount = line.count
    let eventMask = LetterMask(event.title + SearchLine.separator)
    for (number, talk) in event.talks.enumerated() where !isOver {
      if isCancelled() { isOver = true }
      guard !isOver, scorer.enter(talk) else { continue }
      line.cut(to: eventCount)
      line.append(talk.title)
      if level == .talks {
        score(talk, event: place, number: number)
      } else {
        let mask = eventMask.union(LetterMask(talk.title + SearchLine.separator))
        scoreChapters(
          of: talk, event: place, number: number, masks.ofChapters(event: place, talk: number),
          talkMask: mask)
      }
    }
  }

  private mutating func score(_ talk: Talk, event: Int, number: Int) {
    let score = scorer.score(talk, line)
    guard score != TermScorer.notFound else { return }
    put(Match(event: event, talk: number, chapter: nil, score: score, lineCount: line.count))
  }

  private mutating func scoreChapters(
    of talk: Talk, event: Int, number: Int, _ masks: ArraySlice<LetterMask>, talkMask: LetterMask
  ) {
    let missing = scorer.required.without(talkMask)
    var prefixCount: Int?
    for (position, mask) in zip(0..., masks) where mask.holds(missing) {
      if prefixCount == nil {
        line.append(SearchLine.separator)
        prefixCount = line.count
        scorer.take(prefix: line)
      }
      let chapter = talk.chapters[position]
      line.cut(to: prefixCount ?? 0)
      line.append(chapter.start.description)
      line.append(SearchLine.blank)
      line.append(chapter.title)
      let score = scorer.score(chapter, line)
      guard score != TermScorer.notFound else { continue }
      put(
        Match(
          event: event, talk: number, chapter: position, score: score, lineCount: line.count))
      if isOver { return }
    }
  }

  private mutating func put(_ match: Match) {
    best.insert(
      isRanked
        ? match
        : Match(
          event: match.event, talk: match.talk, chapter: match.chapter, score: 0, lineCount: 0))
    // Without a rank what comes first is best.
    if !isRanked, best.isFull { isOver = true }
  }
}
