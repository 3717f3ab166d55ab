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
      fill(&filled, at: Array(chapters.indices), last: video.duration)
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

  /// Fills the ends of the chapters of one video.
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
