import ChapterModel

/// What one line of a chapter list says, before the list around it is known.
struct ChapterLine: Equatable {
  /// Where a line holds its time.
  enum Form: Equatable {
    /// A stamp stands in front of the title.
    case leading

    /// A stamp stands behind the title.
    case trailing

    /// A stamp stands anywhere and says that it is a place in a video: `(2:50 in the video)`.
    case phrase
  }

  /// Where it holds its time.
  var form = Form.leading

  /// The stamp as written, and its time.
  var label: (text: String, time: Timestamp)?

  /// Where it ends, where the line gives a range.
  var end: Timestamp?

  /// What its link says, nil where it has none.
  var link: LineLink?

  /// Where the stamp stands in the file, if that is in one piece.
  var stampRange: Range<Int>?

  /// Where what is between label and title stands in the file, if that is in one piece.
  var separatorRange: Range<Int>?

  /// What stands between stamp and title.
  var separator = ChapterSeparator.blank

  /// The title as plain text; empty where the line has none of its own.
  var title: String

  /// How many lists it stands in.
  var depth = 0

  /// The offset of the first byte of its stamp or link.
  var source: Int

  /// Whether brackets or parentheses stand around its stamp.
  var isEnclosed = false

  /// Whether it is a jump rather than a line of a list.
  var isJump = false

  /// What is wrong with its label, where only the link holds the time for that reason.
  var flaw: Rule?

  /// Whether its stamp holds other bytes than ASCII's digits and colons.
  var isOdd = false

  /// A line of that title; `source` is the offset of its first byte.
  init(
    label: (text: String, time: Timestamp)? = nil, end: Timestamp? = nil, link: LineLink? = nil,
    separator: ChapterSeparator = .blank, title: String, depth: Int = 0, source: Int
  ) {
    self.label = label
    self.end = end
    self.link = link
    self.separator = separator
    self.title = title
    self.depth = depth
    self.source = source
  }

  /// The link as written.
  var writtenLink: String? { link?.written }

  /// The video that the link leads to.
  var videoLink: VideoLink? { link?.video }

  /// Where the link's target stands in the file.
  var destination: Range<Int>? { link?.destination }

  /// What is odd about the link as it is written.
  var linkFlaws: [LinkFlaw] { link?.flaws ?? [] }

  /// The time that the link names.
  var linkTime: Timestamp? { link?.time }

  /// Whether a link says that it is a place in a video: one with a time, or a stamp's link to one.
  var isLinked: Bool { linkTime != nil || (label != nil && videoLink != nil) }

  /// Whether nothing stands behind its stamp, so that its title is another line's.
  var isTitledBelow: Bool { separator == .blank && separatorRange == nil }

  /// The time that it names: the link's, else the label's.
  var time: Timestamp { linkTime ?? label?.time ?? .zero }

  /// Whether label and link name two places: they lie further apart than players round differently.
  var disagrees: Bool {
    guard let label = label?.time, let link = linkTime else { return false }
    return abs(label.seconds - link.seconds) > Self.tolerance
  }

  /// How far label and link may lie apart, in seconds.
  private static let tolerance = 2

  /// Whether its link leads to another video than `own`.
  func leadsElsewhere(than own: VideoLink) -> Bool { link?.leadsElsewhere(than: own) ?? false }

  /// Whether its stamp begins with a zero and another digit.
  var hasZeroInFront: Bool {
    guard let label else { return false }
    let span = label.text.utf8Span.span
    return span.count > 1 && span[0] == UInt8(ascii: "0") && span[1].isDigit
  }

  /// Whether two lines say the same at the same place.
  static func == (one: ChapterLine, other: ChapterLine) -> Bool {
    one.form == other.form && one.label?.text == other.label?.text && one.end == other.end
      && one.writtenLink == other.writtenLink && one.separator == other.separator
      && one.title == other.title && one.depth == other.depth && one.source == other.source
  }
}
