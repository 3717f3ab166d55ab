/// One condition of a query: a pattern somewhere, or a fact of a field; or that neither is there.
struct Term: Hashable {
  /// What is looked at.
  enum Subject: Hashable {
    /// A pattern in the line `event › talk › start title`.
    case line(Pattern)
    /// A pattern in the event's title.
    case event(Pattern)
    /// A pattern in the talk's title.
    case talk(Pattern)
    /// A pattern in one speaker's name.
    case speaker(Pattern)
    /// A pattern in the chapter's title.
    case chapter(Pattern)
    /// A fact.
    case fact(Condition)
  }

  /// When a term is known, on the way from an event to its chapters.
  enum Stage: Int, Comparable {
    case event, talk, chapter

    /// Whether one comes before the other.
    static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
  }

  /// What is looked at.
  let subject: Subject

  /// Whether it must not be there.
  let isNegated: Bool

  /// When it is known.
  var stage: Stage {
    switch subject {
    case .event: .event
    case .talk, .speaker: .talk
    case .line, .chapter: .chapter
    case .fact(let condition): condition.stage
    }
  }

  /// The pattern, where there is one.
  var pattern: Pattern? {
    switch subject {
    case .line(let pattern), .event(let pattern), .talk(let pattern), .speaker(let pattern),
      .chapter(let pattern):
      pattern
    case .fact: nil
    }
  }
}
