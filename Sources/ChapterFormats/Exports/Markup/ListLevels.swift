import ChapterModel

/// The levels that nested lists can show: the first item is at the top, and none is more than one
/// deeper than the one before.
enum ListLevels {
  /// The level of each chapter in the order given.
  static func of(_ chapters: PackedChapters) -> [Int] {
    var levels: [Int] = []
    for chapter in chapters {
      let deepest = (levels.last ?? -1) + 1
      levels.append(min(max(0, chapter.level), deepest))
    }
    return levels
  }
}
