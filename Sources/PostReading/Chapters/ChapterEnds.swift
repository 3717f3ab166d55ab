package import ChapterModel

/// Gives each chapter its end: its own, where it is a range; else the next chapter's start in the
/// same video, in a list out of order the next greater one; else the video's duration.
package enum ChapterEnds {
  /// The chapters with their ends; takes n log n steps.
  package static func filled(_ chapters: [Chapter], in video: Video) -> [Chapter] {
    var filled = chapters
    var byVideo: [String: [Int]] = [:]
    for (index, chapter) in chapters.enumerated() {
      byVideo[videoKey(of: chapter, in: video), default: []].append(index)
    }
    let own = videoKey(of: nil, in: video)
    for (key, indexes) in byVideo {
      let starts = indexes.map { chapters[$0].start }
      let sorted = starts.sorted()
      for index in indexes where chapters[index].end == nil {
        filled[index].end = next(
          after: chapters[index].start, sorted, last: key == own ? video.duration : nil)
      }
    }
    return filled
  }

  private static func next(
    after start: Timestamp, _ sorted: [Timestamp], last: Timestamp?
  ) -> Timestamp? {
    let index = sorted.partitionPoint { $0 <= start }
    if index < sorted.count { return sorted[index] }
    return last.flatMap { $0 > start ? $0 : nil }
  }

  /// What tells the video that a chapter lies in from the talk's others.
  private static func videoKey(of chapter: Chapter?, in video: Video) -> String {
    guard let written = chapter?.writtenLink, let link = VideoLink(written),
      !link.isSameVideo(as: video.link())
    else { return "\(chapter?.videoIndex ?? 0)" }
    return "\(link.host.name) \(link.videoID)"
  }
}
