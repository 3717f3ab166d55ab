import ChapterModel

/// Decides which jumps of a post are chapters, and names those that their heading names.
///
/// A video's jumps are where they lead to different times of it, or where the post has the video
/// besides; a single link below a heading is that section's own video. Times in headings without a
/// link are where they are several or say `in the video`, and no day's schedule.
struct JumpChoice {
  private let sections: [SectionLines]
  private let outline: Outline
  private let postTitle: String
  private let times: JumpTimes
  private var embedded: [String: Set<Timestamp>] = [:]
  private var named: Set<String>
  private let allowsPlain: Bool

  /// The choice among the jumps of a post's sections; `header` are the videos of its front matter.
  init(
    _ sections: [SectionLines], header: [VideoMention], outline: Outline, postTitle: String
  ) {
    self.sections = sections
    self.outline = outline
    self.postTitle = postTitle
    named = Set(header.map(\.link.videoID))
    let jumps = sections.flatMap(\.jumps)
    times = JumpTimes(sections)
    let plain = jumps.filter { !$0.isCertain }
    allowsPlain = plain.count > 1 && !ClockTime.isSchedule(plain.compactMap(\.start))
    let places = Set(jumps.filter { !$0.isBare }.map(\.line.source))
    for mention in sections.flatMap(\.mentions)
    where mention.rank < .prose && !places.contains(mention.offset) {
      named.insert(mention.link.videoID)
      if let start = mention.link.start, mention.rank == .embed {
        embedded[mention.link.videoID, default: []].insert(start)
      }
    }
  }

  /// For each section its jumps that are chapters, each with a title.
  func chosen() -> [[Jump]] {
    let repeated = repeatedEmbeds()
    return sections.indices.map { index in
      let jumps = sections[index].jumps.filter { isChapter($0, of: sections[index]) }
      return (jumps + (repeated[index] ?? [])).compactMap { named($0, in: index) }
        .sorted { $0.line.source < $1.line.source }
    }
  }

  private func isChapter(_ jump: Jump, of section: SectionLines) -> Bool {
    guard let link = jump.line.videoLink else {
      let hasOwnVideo = section.mentions.contains { $0.rank < .prose }
      return jump.isCertain || (allowsPlain && !hasOwnVideo)
    }
    if jump.isBare { return times.areJumps && !isStart(jump, of: link) }
    if jump.place == .line, isStart(jump, of: link) { return false }
    return times.areSeveral(of: link) || named.contains(link.videoID)
  }

  /// Whether an embed of the video begins where a jump leads.
  private func isStart(_ jump: Jump, of link: VideoLink) -> Bool {
    jump.start.map { embedded[link.videoID]?.contains($0) ?? false } ?? false
  }

  /// The embeds of a video at a time in sections besides the one that has it from the beginning, or
  /// has it first, by section.
  private func repeatedEmbeds() -> [Int: [Jump]] {
    var owners: [String: (section: Int, start: Timestamp?)] = [:]
    for (index, section) in sections.enumerated() {
      for mention in section.mentions where mention.rank == .embed {
        let id = mention.link.videoID
        if let owner = owners[id], owner.start == nil || mention.link.start != nil { continue }
        owners[id] = (index, mention.link.start)
      }
    }
    var jumps: [Int: [Jump]] = [:]
    for (index, section) in sections.enumerated() {
      for mention in section.mentions where mention.rank == .embed {
        guard let start = mention.link.start, let owner = owners[mention.link.videoID],
          owner.section != index, owner.start != start
        else { continue }
        jumps[index, default: []].append(
          Jump(
            line: ChapterLine(
              link: LineLink(video: mention.link, time: start), title: "",
              source: mention.offset),
            textLine: nil, place: .line, isCertain: true))
      }
    }
    return jumps
  }

  /// The jump with the title of the heading above it where it has none of its own; nil where
  /// nothing names it.
  private func named(_ jump: Jump, in section: Int) -> Jump? {
    var named = jump
    if !jump.line.title.isEmpty {
      guard jump.place == .heading, let split = SpokenTitle(jump.line.title) else { return jump }
      named.line.title = split.title
      named.speakers = split.speakers
    } else if jump.place != .heading {
      named.line.title = title(around: section)
    } else {
      let above = outline.headings(above: section).map { sections[$0].section.title }
      if above.count > 1, let last = above.last, PersonNames.areNames(last) {
        named.speakers = SpeakerReader.readLine(last)
        named.line.title = above[above.count - 2]
      } else {
        let parent = outline.nearest(to: section) { $0 != section } ?? 0
        named.line.title = above.last ?? title(around: parent)
      }
    }
    return named.line.title.isEmpty ? nil : named
  }

  private func title(around section: Int) -> String {
    let own = outline.nearest(to: section) { !sections[$0].section.title.isEmpty && $0 > 0 }
    return own.map { sections[$0].section.title } ?? postTitle
  }
}
