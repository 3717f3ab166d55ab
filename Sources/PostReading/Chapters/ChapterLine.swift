import ChapterModel

/// What one line of a chapter list says, before the list around it is known.
struct ChapterLine: Equatable {
  /// The stamp as written, and its time.
  var label: (text: String, time: Timestamp)?

  /// Where it ends, where the line gives a range.
  var end: Timestamp?

  /// The link as written.
  var writtenLink: String?

  /// The video that the link leads to.
  var videoLink: VideoLink?

  /// The time that the link names.
  var linkTime: Timestamp?

  /// What stands between stamp and title.
  var separator: ChapterSeparator

  /// The title as plain text; never empty.
  var title: String

  /// How many lists it stands in.
  var depth = 0

  /// The offset of the first byte of its stamp or link.
  var source: Int

  /// Whether two lines say the same at the same place.
  static func == (one: ChapterLine, other: ChapterLine) -> Bool {
    one.label?.text == other.label?.text && one.end == other.end
      && one.writtenLink == other.writtenLink && one.separator == other.separator
      && one.title == other.title && one.depth == other.depth && one.source == other.source
  }
}

/// What came of reading a line.
enum ChapterLineResult: Equatable {
  /// It names a chapter.
  case chapter(ChapterLine)

  /// It has a stamp's shape with a unit of 60 or more, at that offset.
  case badUnit(Int)

  /// It has the shape of a chapter, but holds no time or no link yet, at that offset.
  case placeholder(Int)
}
