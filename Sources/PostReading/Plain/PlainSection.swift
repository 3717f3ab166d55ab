import ChapterModel

/// What stands below a heading of a plain post, while it is read.
struct PlainSection {
  /// The heading's text; empty for what stands above the first one.
  private(set) var title: String

  /// The number of the heading's line.
  private(set) var line: Int

  /// Its video.
  var video: PlainVideo?

  /// Its chapters, where their lines are all written alike.
  var list: PlainList?

  /// The lines of its chapters, where they aren't.
  var chapters: [ChapterLine] = []

  /// All its other lines in the order written.
  var pieces: [PlainPiece] = []

  /// Whether it has chapters.
  var hasChapters: Bool { list != nil || !chapters.isEmpty }

  /// Whether code stands in it.
  var hasCode = false

  /// Whether nothing stands below the heading.
  var isEmpty: Bool { video == nil && !hasChapters && pieces.isEmpty && !hasCode }

  /// Whether a chapter leads into another video than its own.
  func leadsElsewhere(than own: VideoLink) -> Bool {
    if let list { return !list.link.isSameVideo(as: own) }
    return chapters.contains { $0.leadsElsewhere(than: own) }
  }

  /// A section whose heading has been read.
  init(_ title: String, line: Int) {
    self.title = title
    self.line = line
  }

  /// Takes a new heading in place of all that it was; the room for its lines stays.
  mutating func begin(_ title: String, line: Int) {
    self.title = title
    self.line = line
    video = nil
    list = nil
    hasCode = false
    chapters.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
  }
}
