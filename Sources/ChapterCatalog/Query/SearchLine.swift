/// The parts of a line that is searched, and what stands between them.
enum SearchLine {
  /// Between the event's title, the talk's and the chapter.
  static let separator = " › "

  /// Between a chapter's start and its title.
  static let blank = " "
}
