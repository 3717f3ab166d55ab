/// The fields that a word of a query may name.
enum QueryField: String, CaseIterable {
  case event, talk, speaker, chapter
  case language = "lang"
  case year
  case length = "len"
  case time = "at"

  /// Whether its value is a pattern to look for.
  var takesPattern: Bool {
    switch self {
    case .event, .talk, .speaker, .chapter: true
    case .language, .year, .length, .time: false
    }
  }

  /// Whether its value may be compared otherwise than by a colon.
  var isNumber: Bool { self == .year || self == .length }

  /// What a pattern in this field looks at.
  func subject(_ pattern: Pattern) -> Term.Subject? {
    switch self {
    case .event: .event(pattern)
    case .talk: .talk(pattern)
    case .speaker: .speaker(pattern)
    case .chapter: .chapter(pattern)
    case .language, .year, .length, .time: nil
    }
  }
}
