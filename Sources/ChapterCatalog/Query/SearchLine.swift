/// The parts of a line that is searched, and what stands between them.
enum SearchLine {
  /// Between the event's title, the talk's and the chapter.
  static let separator = " › "

  /// Its letters.
  static let separatorCodes = separator.unicodeScalars.map(\.value)

  /// Its letters and what they are worth, which is the same behind any letter and in any folding; the
  /// first is a blank, which is worth no more behind a start.
  static let separatorText: LineText = {
    var text = LineText([.all])
    text.append(separator)
    return text
  }()

  /// Between a chapter's start and its title.
  static let blank = " "
}
