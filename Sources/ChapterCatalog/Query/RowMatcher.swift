public import ChapterModel

/// Tells which rows of a list a query finds, each by what stands in the row itself: what searches
/// and filters within one list are made of.
///
/// Words are looked for in the event's title, in the talk's title and the names of its speakers, or
/// in `start title` of the chapter; fields ask what they always ask.
public struct RowMatcher {
  private var scorer: QueryScorer
  private var line: LineText
  private let asksTalks: Bool

  /// A matcher of a query.
  public init(_ query: Query) {
    scorer = QueryScorer(query)
    line = LineText(query.foldings.union([.all]))
    asksTalks = query.groups.joined().contains { term in
      if case .line = term.subject { return false }
      return term.stage != .event
    }
  }

  /// Whether it finds an event by its title; what is asked of talks one of its talks must have.
  public mutating func finds(_ event: Event) -> Bool {
    guard scorer.enter(event) else { return false }
    write([event.title])
    guard asksTalks else {
      return scorer.score(line) { Chapter(start: .zero, title: event.title) } != TermScorer.notFound
    }
    return event.talks.contains { talk in
      scorer.enter(talk) && scorer.score(talk, line) != TermScorer.notFound
    }
  }

  /// Whether it finds a talk of an event.
  public mutating func finds(_ talk: Talk, of event: Event) -> Bool {
    guard scorer.enter(event), scorer.enter(talk) else { return false }
    write([talk.title] + talk.speakers.map(\.name))
    return scorer.score(talk, line) != TermScorer.notFound
  }

  /// The places of the chapters of a talk that it finds, in the order of the talk.
  public mutating func chapters(of talk: Talk, of event: Event) -> [Int] {
    guard scorer.enter(event), scorer.enter(talk) else { return [] }
    return talk.chapters.indices.filter { place in
      let chapter = talk.chapters[place]
      write([chapter.start.description, chapter.title])
      return scorer.score(line) { chapter } != TermScorer.notFound
    }
  }

  private mutating func write(_ words: [String]) {
    line.cut(to: 0)
    for (place, word) in words.enumerated() {
      if place > 0 { line.append(SearchLine.blank) }
      line.append(word)
    }
  }
}

extension Query {
  /// What a text belongs to: it decides which fields are looked for in it.
  public enum TextKind: Sendable {
    case event, talk, chapter
  }

  /// The letters of a row's text that words of the query are found at, as ranges of UTF-8 bytes; empty
  /// where they are not all in it.
  public func ranges(in text: String, of kind: TextKind) -> [Range<Int>] {
    let patterns = groups.joined().compactMap { term -> Pattern? in
      guard !term.isNegated else { return nil }
      switch (term.subject, kind) {
      case (.line(let pattern), _), (.event(let pattern), .event), (.talk(let pattern), .talk),
        (.chapter(let pattern), .chapter):
        return pattern
      default: return nil
      }
    }
    return HighlightReader.ranges(of: patterns, in: text)
  }
}
