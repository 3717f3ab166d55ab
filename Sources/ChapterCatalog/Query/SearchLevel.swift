/// What the matches of a search are.
public enum SearchLevel: String, CaseIterable, Sendable {
  /// Talks, by the line `event › talk`; what a query asks of chapters, one of the talk's must have.
  case talks

  /// Chapters, by the line `event › talk › start title`.
  case chapters

  /// Chapters, and talks that have none by the line `event › talk`: all that a person can go to.
  case everything
}
