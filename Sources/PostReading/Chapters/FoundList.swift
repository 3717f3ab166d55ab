import ChapterModel

/// A run of lines that name chapters.
struct FoundList {
  /// Its lines in the order written; never empty, none without a title.
  var lines: [ChapterLine]

  /// Lines with a chapter's shape that are none, and why, by offset.
  var flaws: [(rule: Rule, offset: Int)] = []

  /// The video that its first link with one leads to.
  var video: VideoLink? { lines.lazy.compactMap(\.videoLink).first }
}
