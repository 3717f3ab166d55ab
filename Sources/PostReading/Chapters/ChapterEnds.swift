package import ChapterModel

/// Gives each chapter its end: its own, where it is a range; else the next chapter's start in the
/// same video, in a list out of order the next greater one; else the video's duration.
package enum ChapterEnds {
  /// The chapters with their ends; takes n log n steps.
  package static func filled(_ chapters: [Chapter], in video: Video) -> [Chapter] {
    filled(chapters, in: video, links: chapters.map { $0.writtenLink.flatMap { VideoLink($0) } })
  }

  /// The same where the links of the chapters are read already.
  static func filled(
    _ chapters: [Chapter], in video: Video, links: [VideoLink?]
  ) -> [Chapter] {
    let own = video.link()
    let others = links.map { link in link.flatMap { $0.isSameVideo(as: own) ? nil : $0 } }
    var filled = chapters
    if others.allSatisfy({ $0 == nil }), chapters.allSatisfy({ $0.videoIndex == 0 }) {
      fill(&filled, last: video.duration)
      return filled
    }
    var byVideo: [Key: [Int]] = [:]
    for (index, chapter) in chapters.enumerated() {
      let key = others[index].map { Key(host: $0.host.name, id: $0.videoID) }
      byVideo[key ?? Key(place: chapter.videoIndex), default: []].append(index)
    }
    for (key, indexes) in byVideo {
      fill(&filled, at: indexes, last: key == Key(place: 0) ? video.duration : nil)
    }
    return filled
  }

  /// What tells a video that chapters lie in from the talk's others.
  private struct Key: Hashable {
    var place: Int?
    var host: String?
    var id: String?
  }

  /// Fills the ends of chapters that all lie in one video, whose duration is `last`. Where they
  /// ascend, as they nearly always do, one pass will do.
  static func fill(_ chapters: inout [Chapter], last: Timestamp?) {
    let ascend = chapters.indices.dropLast().allSatisfy {
      chapters[$0].start < chapters[$0 + 1].start
    }
    guard ascend else {
      fill(&chapters, at: Array(chapters.indices), last: last)
      return
    }
    for index in chapters.indices where chapters[index].end == nil {
      let start = chapters[index].start
      let next = index + 1 < chapters.count ? chapters[index + 1].start : last
      chapters[index].end = next.flatMap { $0 > start ? $0 : nil }
    }
  }

  /// Fills the ends of some chapters, which lie in one video.
  private static func fill(_ chapters: inout [Chapter], at indexes: [Int], last: Timestamp?) {
    let sorted = indexes.map { chapters[$0].start }.sorted()
    for index in indexes where chapters[index].end == nil {
      chapters[index].end = next(after: chapters[index].start, sorted, last: last)
    }
  }

  private static func next(
    after start: Timestamp, _ sorted: [Timestamp], last: Timestamp?
  ) -> Timestamp? {
    let index = sorted.partitionPoint { $0 <= start }
    if index < sorted.count { return sorted[index] }
    return last.flatMap { $0 > start ? $0 : nil }
  }
}
