import ChapterModel

/// What a field of a query asks of an event, a talk or a chapter beside words.
enum Condition: Hashable {
  /// `year:2024`: of the event's date.
  case year(Comparison, Int)

  /// `lang:de`: an ISO 639 code, or the beginning of a word in what the author wrote.
  case language(FoldedText)

  /// `len>20m`: how long a chapter is, in seconds; of a talk without chapters, its video.
  case length(Comparison, Int)

  /// `at:12:30`: whether a chapter holds a time.
  case time(Timestamp)

  /// When it is known: an event's year holds for all of its talks.
  var stage: Term.Stage {
    switch self {
    case .year: .event
    case .language: .talk
    case .length, .time: .chapter
    }
  }

  /// Whether an event's year is as asked; false without a date.
  func holds(_ event: Event) -> Bool {
    guard case .year(let comparison, let year) = self, let date = event.date else { return false }
    return comparison.holds(date.year, year)
  }

  /// Whether a talk's language is as asked; false where the post names none.
  func holds(_ talk: Talk) -> Bool {
    guard case .language(let wanted) = self, let language = talk.language else { return false }
    return language.code.map(FoldedText.init) == wanted
      || FoldedText(language.text).hasWord(beginningWith: wanted)
  }

  /// Whether a chapter has the length or holds the time asked for; false where its length isn't
  /// known.
  func holds(_ chapter: Chapter) -> Bool {
    switch self {
    case .year, .language: false
    case .length(let comparison, let seconds):
      chapter.duration.map { comparison.holds($0.seconds, seconds) } ?? false
    case .time(let time):
      chapter.start <= time && (chapter.end.map { time < $0 } ?? true)
    }
  }
}
