/// A talk of an event, and the places of its chapters among all.
struct SearchRows {
  /// The event's place in the catalog.
  let event: Int

  /// The talk's place in its event.
  let talk: Int

  /// The chapters' places.
  let range: Range<Int>

  /// The place of a chapter in its talk.
  func position(of row: Int) -> Int { row - range.lowerBound }

  /// A match of a chapter.
  func match(_ row: Int, score: Int32, lineCount: Int) -> Match {
    Match(
      event: event, talk: talk, chapter: position(of: row), score: score, lineCount: lineCount)
  }
}
