import ChapterModel

/// What is missing where chapters have no video.
enum ChapterCoverage {
  /// Where a post has no talk at all, a warning on each of its lists, whose times lead nowhere.
  static func diagnostics(
    of talks: [Talk], lists: [FoundList], _ table: LineTable
  ) -> [Diagnostic] {
    guard talks.isEmpty else { return [] }
    return lists.map { list in
      Diagnostic(
        .chaptersWithoutVideo, at: table.location(of: list.lines[0].source),
        "These are chapters, but the post names no video or recording.")
    }
  }
}
