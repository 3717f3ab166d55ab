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

  /// How the sections lie in each other.
  let outline: Outline

  /// Turns offsets into places.
  let table: LineTable

  /// The talks, and what is odd about their chapters.
  func build() -> (talks: [Talk], diagnostics: [Diagnostic]) {
    var chapters = ChapterAssembly(table: table)
    let owned = TalkChapters(readings: readings, seeds: seeds, outline: outline).bySeed()
    var talks: [Talk] = []
    for (index, (seed, own)) in zip(seeds, owned).enumerated() {
      var talk = talk(of: seed, number: index + 1)
      for speaker in own.speakers where !talk.speakers.contains(speaker) {
        talk.speakers.append(speaker)
      }
      talk.chapters = chapters.chapters(of: own.lists, in: &talk.videos[0])
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
    if seed.number == nil {
      talk.speakers = reading.text.speakers
      talk.abstract = reading.text.paragraphs.joined(separator: "\n")
    }
    return talk
  }

  /// The title of the heading or, among several videos of a section, of the video itself, else the
  /// heading with its number. The one video that a whole post mentions in passing has the post's:
  /// its section is about other things.
  private func title(of seed: TalkSeed) -> String {
    if seeds.count == 1, seed.mention.rank == .prose, !post.title.isEmpty { return post.title }
    let heading = seed.section == 0 ? post.title : readings[seed.section].section.title
    let own = [seed.mention.caption, seed.mention.title]
    guard let number = seed.number else {
      let titles = [heading] + own.reversed() + [post.title]
      return titles.lazy.compactMap(\.self).first { !$0.isEmpty } ?? post.id
    }
    let name = heading.isEmpty ? post.title : heading
    return own.lazy.compactMap(\.self).first { !$0.isEmpty }
      ?? "\(name.isEmpty ? post.id : name) \(number)"
  }

  private func location(of seed: TalkSeed) -> SourceLocation {
    let heading = readings[seed.section].section.headingStart
    return table.location(
      of: seed.number == nil ? heading ?? seed.mention.offset : seed.mention.offset)
  }
}
