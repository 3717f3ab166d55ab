import ChapterModel

/// Counts the chapters of a talk that start at the same time, for their ids: the second at 884 seconds
/// is `talk-id@884.2`.
///
/// What `Talk.chapterID(at:)` finds out for one chapter by looking at all before it, this does for all
/// of them in one pass.
struct ChapterNumbers {
  private var latest = -1
  private var counts: [Int: Int]?

  /// The numbers of chapters from a position on.
  init(before position: Int = 0, in chapters: PackedChapters = []) {
    for earlier in 0..<position { _ = number(at: earlier, in: chapters) }
  }

  /// Which of those that start at that time the chapter at `position` is, from 1; to be asked for
  /// one after the other.
  mutating func number(at position: Int, in chapters: PackedChapters) -> Int {
    number(of: chapters.start(at: position), at: position, in: chapters)
  }

  /// The same where it is known when that chapter starts.
  mutating func number(
    of start: Timestamp, at position: Int, in chapters: PackedChapters
  ) -> Int {
    let start = start.seconds
    if counts == nil, start > latest {
      latest = start
      return 1
    }
    // Only lists that are out of order or hold a time twice pay for a table.
    var known =
      counts ?? chapters[..<position].reduce(into: [:]) { $0[$1.start.seconds, default: 0] += 1 }
    counts = nil
    known[start, default: 0] += 1
    let number = known[start, default: 1]
    counts = known
    return number
  }
}
