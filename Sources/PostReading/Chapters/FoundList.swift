import ChapterModel

/// A run of lines that name chapters.
struct FoundList {
  /// Its lines in the order written; never empty, none without a title.
  var lines: [ChapterLine]

  /// Lines with a chapter's shape that are none, and why, by offset.
  var flaws: [(rule: Rule, offset: Int)] = []

  /// The video that its first link with one leads to.
  var video: VideoLink? { lines.lazy.compactMap(\.videoLink).first }

  /// The lists that a run's lines make: one, but of jumps without stamps one for each video.
  static func lists(
    _ lines: [ChapterLine], flaws: [(rule: Rule, offset: Int)] = []
  ) -> [FoundList] {
    guard lines.allSatisfy({ $0.form == .jump && $0.videoLink != nil }) else {
      return [FoundList(lines: lines, flaws: flaws)]
    }
    var lists: [FoundList] = []
    var byVideo: [String: Int] = [:]
    for line in lines {
      let video = line.videoLink?.videoID ?? ""
      if let list = byVideo[video] {
        lists[list].lines.append(line)
      } else {
        byVideo[video] = lists.count
        lists.append(FoundList(lines: [line], flaws: lists.isEmpty ? flaws : []))
      }
    }
    return lists
  }
}
