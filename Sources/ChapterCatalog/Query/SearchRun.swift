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

    /// Counts chapters by their places in the catalog.
    mutating func add(chapters rows: Range<Int>) {
      count += rows.count
      found.insert(rows)
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

  /// The chapters of a talk that are looked at: one buffer for all talks.
  private var chosen: [Int] = []

  /// The end of a line whose beginning was skimmed.
  private var rest: LineText

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
    rest = line
    isOver = limit <= 0 && census == nil
  }

  /// What was found, best first.
  var matches: [Match] { best.sorted }

  /// Searches an event.
  mutating func search(
    _ event: Event, at place: Int, _ masks: CatalogMasks, isCancelled: () -> Bool
  ) {
    guard scorer.enter(event) else { return }
    var begun: (count: Int, mask: LetterMask)?
    // Talks are asked for what is needed: a copy of one costs more than most searches of it.
    let talks = event.talks
    for number in talks.indices where !isOver {
      if isCancelled() { (isOver, wasCancelled) = (true, true) }
      let rows = Rows(event: place, talk: number, range: masks.rows(ofTalk: number, in: place))
      guard !isOver, looks(at: rows) else { continue }
      if scorer.asksTalks, !scorer.enter(talks[number]) { continue }
      if level != .talks, !rows.range.isEmpty, !needsLines, scorer.isAboutTalks {
        putAll(rows)
        continue
      }
      let eventLine = begun ?? begin(event)
      begun = eventLine
      line.cut(to: eventLine.count)
      if level == .talks || rows.range.isEmpty {
        talks[number].withTitle { line.append($0) }
        score(talks[number], event: place, number: number)
      } else {
        let chapters = talks[number].chapters
        let isASCII = talks[number].hasASCIITitle
        talks[number].withTitle { title in
          search(
            rows, of: title, isASCII: isASCII, chapters, masks, eventMask: eventLine.mask)
        }
      }
    }
  }

  /// Searches the chapters of a talk, the event's part of whose lines is begun.
  private mutating func search(
    _ rows: Rows, of title: Span<UInt8>, isASCII: Bool, _ chapters: PackedChapters,
    _ masks: CatalogMasks, eventMask: LetterMask
  ) {
    var mask = eventMask
    mask.insert(title, LetterMask.asciiBits)
    choose(rows, masks, missing: scorer.required.without(mask))
    guard !chosen.isEmpty else { return }
    if isASCII, skims(title, masks) {
      let all = chapters.bytes.span
      let packed = all.extracting(chapters.range)
      countChosen(of: rows, packed)
    } else {
      line.append(title)
      scoreChosen(of: rows, chapters, masks)
    }
  }

  /// Chooses the chapters of a talk that have the letters it lacks.
  private mutating func choose(_ rows: Rows, _ masks: CatalogMasks, missing: LetterMask) {
    chosen.removeAll(keepingCapacity: true)
    let known = census?.known
    for row in rows.range where masks[row].holds(missing) && known?.contains(row) ?? true {
      chosen.append(row)
    }
  }

  /// A talk of an event, and the places of its chapters among all.
  private struct Rows {
    let event: Int
    let talk: Int
    let range: Range<Int>

    /// The place of a chapter in its talk.
    func position(of row: Int) -> Int { row - range.lowerBound }

    /// A match of a chapter.
    func match(_ row: Int, score: Int32, lineCount: Int) -> Match {
      Match(
        event: event, talk: talk, chapter: position(of: row), score: score, lineCount: lineCount)
    }
  }

  /// Begins the lines of an event's talks.
  private mutating func begin(_ event: Event) -> (count: Int, mask: LetterMask) {
    line.cut(to: 0)
    line.append(event.title)
    line.append(SearchLine.separator)
    scorer.take(start: line)
    var mask = LetterMask(SearchLine.separator)
    mask.insert(event.title)
    return (line.count, mask)
  }

  /// Whether a talk or one of its chapters can be a match.
  private func looks(at rows: Rows) -> Bool {
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

  /// Whether none of the chosen chapters of a talk can be among the best, so that they need only be counted;
  /// what the talk's title has of the words is then known.
  ///
  /// Of a word that is found in many lines the best have all it can score, so that the length of a line
  /// is enough to leave it out.
  private mutating func skims(_ title: Span<UInt8>, _ masks: CatalogMasks) -> Bool {
    guard scorer.knowsReach, needsLines else { return false }
    let count = line.count + title.count + SearchLine.separatorCodes.count
    let most = scorer.most
    for row in chosen where best.mayHold(score: most, lineCount: count + masks.count(at: row)) {
      return false
    }
    scorer.skim(title)
    return true
  }

  /// Counts the chosen chapters of a talk that was skimmed.
  private mutating func countChosen(of rows: Rows, _ packed: Span<UInt8>) {
    guard census != nil else { return }
    let isFound = scorer.isFoundInPrefix
    for index in chosen.indices {
      let row = chosen[index]
      if isFound || finds(row, of: rows, packed) { census?.add(chapter: row) }
    }
  }

  /// Whether a chapter has what the prefix of its line has not.
  private mutating func finds(_ row: Int, of rows: Rows, _ packed: Span<UInt8>) -> Bool {
    let chapter = PackedChapter(at: rows.position(of: row), in: packed)
    let start = chapter.start(packed)
    if chapter.isASCII {
      let title = packed.extracting(chapter.title)
      if !scorer.looksInStarts { return scorer.finds(title, behind: title.extracting(0..<0)) }
      return start.withDescription { scorer.finds(title, behind: $0) }
    }
    rest.cut(to: 0)
    start.withDescription { rest.append($0) }
    rest.append(SearchLine.blank)
    rest.append(packed.extracting(chapter.title))
    return scorer.finds(rest)
  }

  private mutating func scoreChosen(
    of rows: Rows, _ chapters: PackedChapters, _ masks: CatalogMasks
  ) {
    let all = chapters.bytes.span
    let packed = all.extracting(chapters.range)
    let count = beginChapters()
    for index in chosen.indices {
      let row = chosen[index]
      if scorer.knowsReach, settles(row, of: rows, packed, masks[row], prefixCount: count) {
        continue
      }
      let chapter = PackedChapter(at: rows.position(of: row), in: packed)
      if needsLines {
        line.cut(to: count)
        chapter.start(packed).withDescription { line.append($0) }
        line.append(SearchLine.blank)
        line.append(packed.extracting(chapter.title))
      }
      let score = scorer.score(line) { chapters[rows.position(of: row)] }
      guard score != TermScorer.notFound else { continue }
      put(rows.match(row, score: score, lineCount: line.count), row: row)
      if isOver { return }
    }
  }

  /// Ends the part of the lines that a talk's chapters share.
  private mutating func beginChapters() -> Int {
    guard needsLines else { return 0 }
    line.append(SearchLine.separator)
    scorer.take(prefix: line)
    return line.count
  }

  /// Whether a chapter was counted or left out by what its letters tell of its score: most are, since
  /// only a few are among the best.
  private mutating func settles(
    _ row: Int, of rows: Rows, _ packed: Span<UInt8>, _ mask: LetterMask, prefixCount: Int
  ) -> Bool {
    let reach = scorer.reach(of: mask)
    guard reach.most != TermScorer.notFound else { return true }
    let isFound = reach.least != TermScorer.notFound
    if isFound, !best.mayHold(score: reach.most, lineCount: prefixCount + Self.leastRest) {
      census?.add(chapter: row)
      return true
    }
    let chapter = PackedChapter(at: rows.position(of: row), in: packed)
    guard chapter.isASCII else { return false }
    let start = chapter.start(packed)
    let count = prefixCount + start.descriptionCount + 1 + chapter.title.count
    if reach.isKnown {
      put(rows.match(row, score: reach.least, lineCount: count), row: row)
      return true
    }
    guard !best.mayHold(score: reach.most, lineCount: count) else { return false }
    if census != nil, isFound || finds(row, of: rows, packed) { census?.add(chapter: row) }
    return true
  }

  /// How many letters a start has at least, and the blank behind it.
  private static let leastRest = 5

  /// Puts all chapters of a talk in, where none is better than others.
  private mutating func putAll(_ rows: Rows) {
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
