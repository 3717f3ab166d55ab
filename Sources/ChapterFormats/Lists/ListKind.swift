/// What the rows of a list stand for.
public enum ListKind: String, CaseIterable, Sendable {
  /// A row for each event.
  case events

  /// A row for each talk.
  case talks

  /// A row for each chapter.
  case chapters
}
