import ChapterModel

/// What stands below a heading of a plain post, while it is read.
struct PlainSection {
  /// The heading's text; empty for what stands above the first one.
  let title: String

  /// Where the heading begins.
  let start: Int

  /// What embeds its video.
  var embed: PlainEmbed?

  /// The lines of its chapters, none without.
  var chapters: [ChapterLine] = []

  /// All its other lines in the order written.
  var pieces: [PlainPiece] = []

  /// Whether anything stands below the heading.
  var isEmpty: Bool { embed == nil && chapters.isEmpty && pieces.isEmpty }

  /// A section whose heading has been read.
  init(_ title: String, at start: Int) {
    self.title = title
    self.start = start
  }
}
