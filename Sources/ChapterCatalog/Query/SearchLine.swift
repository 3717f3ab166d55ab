/// The parts of a line that is searched, and what stands between them.
enum SearchLine {
  /// Between the event's title, the talk's and the chapter.
  static let separator = " › "

  /// Its letters.
  static let separatorCodes = separator.unicodeScalars.map(\.value)

  /// Between a chapter's start and its title.
  static let blank = " "
}
