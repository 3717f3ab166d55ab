import ChapterModel

/// What came of reading a line.
enum ChapterLineResult: Equatable {
  /// It names a chapter, whose title may be missing.
  case chapter(ChapterLine)

  /// It has the shape of a chapter, but for what the rule says, at that offset.
  case flaw(Rule, Int)

  /// It holds the time of a clock, as only a day's schedule does.
  case clock
}
