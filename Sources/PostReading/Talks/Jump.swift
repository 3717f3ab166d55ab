import ChapterModel

/// A link or heading that leads to a time of a video and names no stamp's list: `[Title](…&t=884)`
/// in a bullet, table row or line, `[Video](…&t=884)` below a heading, `#### (2:50 in the video)`.
struct Jump {
  /// Where it stands.
  enum Place {
    /// A heading.
    case heading

    /// An item of a list or a row of a table.
    case entry

    /// A line of a paragraph, or an embed.
    case line
  }

  /// What it says, as the line of a chapter list; the title is empty where it has none of its own.
  var line: ChapterLine

  /// The index of its line among those of its section, nil for an embed.
  let textLine: Int?

  /// Where it stands.
  let place: Place

  /// Whether it says itself that its time is a video's, as a link does and `in the video`.
  let isCertain: Bool

  /// Those whom its heading introduces, or one between it and the one that names it.
  var speakers: [Speaker] = []

  /// What the outermost item says that it is nested in.
  var outerItem: String?

  /// The time that it leads to.
  var start: Timestamp? { line.linkTime ?? line.label?.time }

  /// Whether it is no more than a video's link below a heading, which names it.
  var isBare: Bool { line.title.isEmpty && place != .heading }
}
