import ChapterModel

@testable import ChapterCatalog

/// A search that looks at every line whole, and sorts all that match.
enum ReferenceSearch {
  /// What a query finds, best first: event, talk, chapter and score.
  static func matches(_ query: Query, _ catalog: Catalog) -> [[Int]] {
    var found: [(place: [Int], score: Int, count: Int)] = []
    for (eventNumber, event) in catalog.events.enumerated() {
      for (talkNumber, talk) in event.talks.enumerated() {
        for (number, chapter) in talk.chapters.enumerated() {
          let line = "\(event.title) › \(talk.title) › \(chapter.start) \(chapter.title)"
          let score = score(query, line, event, talk, chapter)
          guard let score else { continue }
          let place = [eventNumber, talkNumber, number]
          found.append(
            query.isRanked ? (place, score, line.unicodeScalars.count) : (place, 0, 0))
        }
      }
    }
    let sorted = found.sorted { one, other in
      if one.score != other.score { return one.score > other.score }
      if one.count != other.count { return one.count < other.count }
      return one.place.lexicographicallyPrecedes(other.place)
    }
    return sorted.map { $0.place + [$0.score] }
  }

  private static func score(
    _ query: Query, _ line: String, _ event: Event, _ talk: Talk, _ chapter: Chapter
  ) -> Int? {
    var total = 0
    for group in query.groups {
      var points: Int?
      for term in group {
        let found = score(term, line, event, talk, chapter)
        if term.isNegated {
          if found == nil, points == nil { points = 0 }
        } else if let found {
          points = found
          break
        }
      }
      guard let points else { return nil }
      total += points
    }
    return total
  }

  private static func score(
    _ term: Term, _ line: String, _ event: Event, _ talk: Talk, _ chapter: Chapter
  ) -> Int? {
    func score(_ pattern: Pattern, _ text: String) -> Int? {
      ReferenceScore.score(pattern, ReferenceScore.Line(text))
    }
    switch term.subject {
    case .line(let pattern): return score(pattern, line)
    case .event(let pattern): return score(pattern, event.title)
    case .talk(let pattern): return score(pattern, talk.title)
    case .chapter(let pattern): return score(pattern, chapter.title)
    case .speaker(let pattern): return talk.speakers.compactMap { score(pattern, $0.name) }.max()
    case .fact(.year(let comparison, let year)):
      return event.date.map { comparison.holds($0.year, year) } == true ? 0 : nil
    case .fact(.length(let comparison, let seconds)):
      return chapter.duration.map { comparison.holds($0.seconds, seconds) } == true ? 0 : nil
    case .fact(.time(let time)):
      return chapter.start <= time && time < (chapter.end ?? Timestamp(seconds: .max)) ? 0 : nil
    case .fact(.language(let code)):
      return talk.language?.code.map(FoldedText.init) == code ? 0 : nil
    }
  }
}
