import ChapterModel

/// A place in a post that names a video.
struct VideoMention: Equatable {
  /// How much a mention says that the video is the section's own, best first.
  enum Rank: Int, Comparable {
    /// A key of the front matter, or an embed.
    case embed

    /// A link alone in its line, or one called Video, Watch, Recording.
    case alone

    /// The links of a chapter list.
    case list

    /// A link in prose.
    case prose

    /// Whether one says more than the other.
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// How much it says.
  var rank: Rank

  /// The link as it was understood.
  var link: VideoLink

  /// The title that the embed gives.
  var title: String?

  /// The figure's caption, or the text of the link.
  var caption: String?

  /// Where it stands.
  var offset: Int

  /// Those whom the line of a link introduces.
  var speakers: [Speaker] = []

  /// Whether it is a link in an item of a list or a row of a table.
  var isEntry = false

  /// What is odd about the link as it is written.
  var flaws: [LinkFlaw] = []
}
