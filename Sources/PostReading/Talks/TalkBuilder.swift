import ChapterModel

/// Makes the talks of a post from its sections.
struct TalkBuilder {
  /// The post's sections, read.
  let readings: [SectionReading]

  /// What makes a talk, in the order written.
  let seeds: [TalkSeed]

  /// The post that the talks belong to; what is said of all its talks.
  let post: Post

  /// What the front matter says of its talks.
  let language: Language?

  /// Turns offsets into places.
  let table: LineTable

  /// The talks, and what is odd about their chapters.
  func build() -> (talks: [Talk], diagnostics: [Diagnostic]) {
    var chapters = ChapterAssembly(table: table)
    let lists = listsBySeed()
    var talks: [Talk] = []
    for (index, seed) in seeds.enumerated() {
      var talk = talk(of: seed, number: index + 1)
      talk.chapters = chapters.chapters(of: lists[index], in: &talk.videos[0])
      talks.append(talk)
    }
    return (talks, chapters.diagnostics)
  }

  private func talk(of seed: TalkSeed, number: Int) -> Talk {
    let reading = readings[seed.section]
    let link = seed.mention.link
    let video = Video(
      host: link.host, id: link.videoID, title: seed.mention.title, list: link.list,
      index: link.index, location: table.location(of: seed.mention.offset))
    var talk = Talk(
      id: link.host == .recording ? "\(post.id).\(number)" : "\(link.videoID).\(post.id)",
      title: title(of: seed),
      language: reading.text.language ?? language, videos: [video], path: post.path,
      location: location(of: seed))
    if !seed.isOneOfSeveral {
      talk.speakers = reading.text.speakers
      talk.abstract = reading.text.paragraphs.joined(separator: "\n")
    }
    return talk
  }

  /// The title of the heading or, among several videos of a section, of the video itself. The one
  /// video that a whole post mentions in passing has the post's: its section is about other things.
  private func title(of seed: TalkSeed) -> String {
    if seeds.count == 1, seed.mention.rank == .prose, !post.title.isEmpty { return post.title }
    let heading = seed.section == 0 ? post.title : readings[seed.section].section.title
    let own = [seed.mention.caption, seed.mention.title]
    let titles = seed.isOneOfSeveral ? own + [heading] : [heading] + own.reversed()
    return (titles + [post.title]).lazy.compactMap(\.self).first { !$0.isEmpty } ?? post.id
  }

  private func location(of seed: TalkSeed) -> SourceLocation {
    let heading = readings[seed.section].section.headingStart
    return table.location(
      of: seed.isOneOfSeveral ? seed.mention.offset : heading ?? seed.mention.offset)
  }

  /// For each seed the lists that belong to it: a list belongs to the nearest video above it in the
  /// same talk; one in a section without a talk of its own that names another talk's video, to that.
  private func listsBySeed() -> [[FoundList]] {
    let owners = TalkSeeds.owners(readings, seeds)
    let bySection = Dictionary(grouping: seeds.indices) { seeds[$0].section }
    let byVideo = Dictionary(
      seeds.enumerated().map { ($1.mention.link.videoID, $0) },
      uniquingKeysWith: { first, _ in first })
    var lists = [[FoundList]](repeating: [], count: seeds.count)
    for (index, reading) in readings.enumerated() {
      let candidates = owners[index].flatMap { bySection[$0] } ?? []
      for list in reading.lists {
        let named = owners[index] == index ? nil : list.video.flatMap { byVideo[$0.videoID] }
        let above = candidates.last { seeds[$0].mention.offset < list.lines[0].source }
        guard let seed = named ?? above ?? candidates.first else { continue }
        lists[seed].append(list)
      }
    }
    return lists
  }
}
