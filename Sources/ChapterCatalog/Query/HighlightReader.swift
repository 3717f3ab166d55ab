import ChapterModel

/// Finds the letters of a match that the terms of its query were found at.
struct HighlightReader {
  /// The event's title.
  let event: String

  /// The talk.
  let talk: Talk

  /// The chapter; nil where the match is the talk.
  let chapter: Chapter?

  /// What the terms of a query are found at; what must not be found and facts are nowhere.
  func highlights(of query: Query) -> Highlights {
    var highlights = Highlights()
    for term in query.groups.joined() where !term.isNegated {
      switch term.subject {
      case .line(let pattern): add(pattern, to: &highlights)
      case .event(let pattern): highlights.event += Self.ranges(of: pattern, in: event)
      case .talk(let pattern): highlights.talk += Self.ranges(of: pattern, in: talk.title)
      case .chapter(let pattern):
        highlights.title += Self.ranges(of: pattern, in: chapter?.title ?? "")
      case .speaker(let pattern):
        for (place, speaker) in talk.speakers.enumerated() {
          let found = Self.ranges(of: pattern, in: speaker.name)
          if !found.isEmpty { highlights.speakers[place, default: []] += found }
        }
      case .fact: break
      }
    }
    highlights.event = Self.merged(highlights.event)
    highlights.talk = Self.merged(highlights.talk)
    highlights.start = Self.merged(highlights.start)
    highlights.title = Self.merged(highlights.title)
    highlights.speakers = highlights.speakers.mapValues(Self.merged)
    return highlights
  }

  /// What patterns are found at in a text by itself.
  static func ranges(of patterns: [Pattern], in text: String) -> [Range<Int>] {
    merged(patterns.flatMap { ranges(of: $0, in: text) })
  }

  private static func ranges(of pattern: Pattern, in text: String) -> [Range<Int>] {
    var line = LineText([pattern.folding], keepsOffsets: true)
    line.append(text)
    guard let places = Alignment.places(of: pattern, in: line) else { return [] }
    return places.map { range(of: $0, in: 0..<line.count, line, text) }
  }

  /// Adds what a pattern is found at in the line, to each text what lies in it.
  private func add(_ pattern: Pattern, to highlights: inout Highlights) {
    let texts = [event, talk.title] + (chapter.map { [$0.start.description, $0.title] } ?? [])
    var line = LineText([pattern.folding], keepsOffsets: true)
    var letters: [Range<Int>] = []
    for (number, text) in texts.enumerated() {
      if number > 0 { line.append(number == 3 ? SearchLine.blank : SearchLine.separator) }
      let start = line.count
      line.append(text)
      letters.append(start..<line.count)
    }
    let places = Alignment.places(of: pattern, in: line) ?? []
    let found = zip(letters, texts).map { letters, text in
      places.filter(letters.contains).map { Self.range(of: $0, in: letters, line, text) }
    }
    highlights.event += found[0]
    highlights.talk += found[1]
    guard found.count == 4 else { return }
    highlights.start += found[2]
    highlights.title += found[3]
  }

  /// The bytes of a letter in its text, its marks included.
  private static func range(
    of place: Int, in letters: Range<Int>, _ line: LineText, _ text: String
  ) -> Range<Int> {
    let isLast = place + 1 == letters.upperBound
    return line.offsets[place]..<(isLast ? text.utf8.count : line.offsets[place + 1])
  }

  /// The ranges in order, those that touch as one.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
