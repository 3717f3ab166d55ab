import ChapterModel

extension Catalog {
  /// The events in so many parts with about as many chapters each; fewer where there are fewer
  /// events.
  public func parts(_ count: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, seen) = (0, 0)
    for (place, event) in events.enumerated() {
      seen += event.chapterCount + event.talks.count
      let share = (chapterCount + talkCount) * (parts.count + 1) / max(1, count)
      guard seen >= share, parts.count + 1 < count else { continue }
      parts.append(start..<place + 1)
      start = place + 1
    }
    return start < events.count || parts.isEmpty
      ? parts + [start..<events.count] : parts
  }
}
