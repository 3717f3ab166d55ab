import ChapterModel

/// What belongs to a talk of all that a post's sections say about chapters.
struct TalkChapters {
  /// The lists of a talk in the order written, and those whom its jumps introduce.
  struct Owned {
    var lists: [FoundList] = []
    var speakers: [Speaker] = []
    fileprivate var jumps: [ChapterLine] = []
  }

  private let readings: [SectionReading]
  private let seeds: [TalkSeed]
  private let outline: Outline
  private let bySection: [Int: [Int]]
  private let byVideo: [String: Int]

  /// The sections of a post and its talks' seeds.
  init(readings: [SectionReading], seeds: [TalkSeed], outline: Outline) {
    self.readings = readings
    self.seeds = seeds
    self.outline = outline
    bySection = Dictionary(grouping: seeds.indices) { seeds[$0].section }
    byVideo = Dictionary(
      seeds.enumerated().map { ($1.mention.link.videoID, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// For each seed what belongs to it.
  ///
  /// A jump belongs to the talk of its video. A list belongs to the nearest video above it in the
  /// same talk; one in a section without a talk of its own that names another talk's video, to that;
  /// one in a section that lies in no talk, to the only talk of the post.
  func bySeed() -> [Owned] {
    var owned = [Owned](repeating: Owned(), count: seeds.count)
    for (index, reading) in readings.enumerated() {
      for list in reading.lists {
        guard let seed = owner(of: list, in: index) else { continue }
        owned[seed].lists.append(list)
      }
      for jump in reading.jumps {
        let named = jump.line.videoLink.flatMap { byVideo[$0.videoID] }
        guard let seed = named ?? nearest(above: jump.line.source, in: index) else { continue }
        var line = jump.line
        line.isJump = true
        owned[seed].jumps.append(line)
        owned[seed].speakers += jump.speakers
      }
    }
    return owned.map { own in
      guard !own.jumps.isEmpty else { return own }
      var all = own
      all.lists = Self.merged(own.lists, own.jumps)
      return all
    }
  }

  /// Lists and jumps in the order written; jumps without a list between them are one list.
  private static func merged(_ lists: [FoundList], _ jumps: [ChapterLine]) -> [FoundList] {
    var merged: [FoundList] = []
    var next = 0
    for list in lists {
      let end = jumps[next...].firstIndex { $0.source > list.lines[0].source } ?? jumps.count
      if next < end { merged.append(FoundList(lines: Array(jumps[next..<end]))) }
      merged.append(list)
      next = end
    }
    if next < jumps.count { merged.append(FoundList(lines: Array(jumps[next...]))) }
    return merged
  }

  private func owner(of list: FoundList, in section: Int) -> Int? {
    let isOwn = bySection[section] != nil
    if !isOwn, let video = list.video, let named = byVideo[video.videoID] { return named }
    return nearest(above: list.lines[0].source, in: section)
  }

  /// The seed of the nearest video above a place in the talk that the section belongs to.
  private func nearest(above offset: Int, in section: Int) -> Int? {
    let around = outline.nearest(to: section) { bySection[$0] != nil }
    guard let candidates = around.flatMap({ bySection[$0] }) else {
      return seeds.count == 1 ? 0 : nil
    }
    let above = candidates.partitionPoint { seeds[$0].mention.offset < offset }
    return above > 0 ? candidates[above - 1] : candidates.first
  }
}
