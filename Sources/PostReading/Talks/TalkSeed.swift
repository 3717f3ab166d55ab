import ChapterModel

/// A video that makes a talk, and the section that is the talk's.
struct TalkSeed {
  /// The index of the section.
  let section: Int

  /// Where the video is named.
  let mention: VideoMention

  /// Whether the section has further videos, each a talk.
  let isOneOfSeveral: Bool
}

/// Decides which videos make talks.
enum TalkSeeds {
  /// A seed for each talk in the order written.
  ///
  /// Of each section the mentions of the best rank count, links in prose only where no section has
  /// anything better, and a video once: a section that names only videos of earlier ones makes no
  /// talk.
  static func find(_ readings: [SectionReading], header: [VideoMention]) -> [TalkSeed] {
    let ranks = readings.compactMap(\.bestRank)
    let hasBetter = !header.isEmpty || ranks.contains { $0 < .prose }
    var seen: Set<String> = []
    return readings.enumerated().flatMap { index, reading -> [TalkSeed] in
      let mentions = (index == 0 ? header : []) + reading.mentions
      guard let best = mentions.map(\.rank).min(), best < .prose || !hasBetter else { return [] }
      let own = mentions.filter { $0.rank == best && seen.insert($0.link.videoID).inserted }
      return own.map { TalkSeed(section: index, mention: $0, isOneOfSeveral: own.count > 1) }
    }
  }

  /// For each section the section whose talks it belongs to: itself, else the nearest one above it
  /// with a higher heading that has talks.
  static func owners(_ readings: [SectionReading], _ seeds: [TalkSeed]) -> [Int?] {
    let seeded = Set(seeds.map(\.section))
    var path: [Int] = []
    return readings.indices.map { index in
      while let last = path.last, last != 0 || index == 0,
        readings[last].section.level >= readings[index].section.level
      {
        path.removeLast()
      }
      path.append(index)
      return path.last { seeded.contains($0) }
    }
  }
}
