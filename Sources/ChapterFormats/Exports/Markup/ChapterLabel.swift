import ChapterModel

/// The stamp that stands for a chapter in a list: `0:39`, or `0:39 - 5:16` where it ends elsewhere
/// than a reader of the list would take it to.
struct ChapterLabel {
  private let starts: [Timestamp]

  /// The labels of a talk's chapters.
  init(_ talk: Talk) {
    starts = talk.chapters.starts.sorted()
  }

  /// The label of one of them.
  func text(of chapter: Chapter) -> String {
    guard let end = chapter.end, end > chapter.start, end != next(after: chapter.start) else {
      return chapter.start.description
    }
    return "\(chapter.start) - \(end)"
  }

  /// The next greater start; found by halving, so that a list takes n log n steps.
  private func next(after start: Timestamp) -> Timestamp? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= start { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? starts[low] : nil
  }
}
