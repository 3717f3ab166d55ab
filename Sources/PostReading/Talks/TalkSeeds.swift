import ChapterModel

/// Decides which videos make talks, and which section is each one's.
struct TalkSeeds {
  private let readings: [SectionReading]
  private let header: [VideoMention]
  private let outline: Outline
  private let hasTitle: Bool

  /// The sections of a post, the videos of its front matter, how the sections lie in each other, and
  /// whether the post has a title to give to a talk.
  init(
    _ readings: [SectionReading], header: [VideoMention], outline: Outline, hasTitle: Bool
  ) {
    self.readings = readings
    self.header = header
    self.outline = outline
    self.hasTitle = hasTitle
  }

  /// A seed for each talk in the order written.
  ///
  /// Of each section the mentions of the best rank count, links in prose only where no section has
  /// anything better, and a video once: a section that names only videos of earlier ones makes no
  /// talk. Jumps into a video that no section has as its own make one talk of all their sections. The
  /// only video of a post whose chapters stand in other sections too is the whole post's.
  func find() -> [TalkSeed] {
    var seeds = ownVideos()
    let known = Set(seeds.map(\.mention.link.videoID))
    seeds += jumpedInto().filter { !known.contains($0.mention.link.videoID) }
    if seeds.count == 1, hasTitle {
      let sections = readings.indices.filter {
        !readings[$0].jumps.isEmpty || !readings[$0].lists.isEmpty
      }
      let isWithin = outline.common(of: sections + [seeds[0].section]) == seeds[0].section
      if !isWithin { seeds[0].section = 0 }
    }
    seeds.sort { ($0.mention.offset, $0.section) < ($1.mention.offset, $1.section) }
    return numbered(seeds)
  }

  private func ownVideos() -> [TalkSeed] {
    let mentions = readings.indices.map(ranked)
    let bests = readings.indices.map { best(of: mentions[$0], in: $0) }
    let hasBetter = bests.contains { $0 < .prose }
    let own = readings.indices.map { index in
      bests[index] < .prose || !hasBetter ? mentions[index].filter { $0.rank == bests[index] } : []
    }
    var seen: Set<String> = []
    return readings.indices.flatMap { index -> [TalkSeed] in
      (index == 0 ? headless(own) : own[index])
        .filter { seen.insert($0.link.videoID).inserted }
        .map { TalkSeed(section: index, mention: $0) }
    }
  }

  /// The videos above the first heading that are no heading's: where a post has several, one that a
  /// section names as well is the section's.
  private func headless(_ own: [[VideoMention]]) -> [VideoMention] {
    let first = own.first ?? []
    guard header.isEmpty, !first.isEmpty else { return first }
    let sections = Set(own.dropFirst().joined().lazy.filter { $0.rank < .list }.map(\.link.videoID))
    return sections.count < 2 ? first : first.filter { !sections.contains($0.link.videoID) }
  }

  private func best(of mentions: [VideoMention], in section: Int) -> VideoMention.Rank {
    let jumps: VideoMention.Rank = readings[section].jumps.isEmpty ? .prose : .list
    return min(mentions.map(\.rank).min() ?? .prose, jumps)
  }

  /// The mentions of a section with the front matter's at the first one. A bare link below `See
  /// also`, or in a list where the front matter has the post's video, says no more than one in prose.
  private func ranked(_ section: Int) -> [VideoMention] {
    let reading = readings[section]
    guard reading.mentions.contains(where: { $0.rank == .alone }) else {
      return (section == 0 ? header : []) + reading.mentions
    }
    let isAside = SectionLabel.namesAside(reading.section.title)
    let mentions = reading.mentions.map { mention in
      var ranked = mention
      if mention.rank == .alone, isAside || (mention.isEntry && !header.isEmpty) {
        ranked.rank = .prose
      }
      return ranked
    }
    return (section == 0 ? header : []) + mentions
  }

  /// A seed for each video that jumps lead into, in the section that holds them all.
  private func jumpedInto() -> [TalkSeed] {
    var sections: [String: [Int]] = [:]
    var outer: [String: Set<String?>] = [:]
    var firsts: [VideoMention] = []
    for (index, reading) in readings.enumerated() {
      for jump in reading.jumps {
        guard var link = jump.line.videoLink else { continue }
        link.start = nil
        if sections[link.videoID] == nil {
          firsts.append(VideoMention(rank: .list, link: link, offset: jump.line.source))
        }
        sections[link.videoID, default: []].append(index)
        outer[link.videoID, default: []].insert(jump.outerItem)
      }
    }
    let captions = Dictionary(
      readings.flatMap(\.mentions).compactMap { mention in
        mention.caption.map { (mention.link.videoID, $0) }
      }, uniquingKeysWith: { first, _ in first })
    return firsts.map { mention in
      var named = mention
      let items = outer[mention.link.videoID, default: []]
      let item = items.count == 1 ? items.first ?? nil : nil
      named.caption = item ?? captions[mention.link.videoID]
      let section = outline.common(of: sections[mention.link.videoID] ?? [])
      return TalkSeed(section: section, mention: named)
    }
  }

  private func numbered(_ seeds: [TalkSeed]) -> [TalkSeed] {
    var counts: [Int: Int] = [:]
    for seed in seeds { counts[seed.section, default: 0] += 1 }
    var numbers: [Int: Int] = [:]
    return seeds.map { seed in
      guard counts[seed.section, default: 0] > 1 else { return seed }
      numbers[seed.section, default: 0] += 1
      var numbered = seed
      numbered.number = numbers[seed.section]
      return numbered
    }
  }
}
