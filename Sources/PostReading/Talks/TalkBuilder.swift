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
  func build(_ text: Span<UInt8>) -> (talks: [Talk], diagnostics: [Diagnostic]) {
    var chapters = ChapterAssembly(table: table)
    let owned = TalkChapters(readings: readings, seeds: seeds, outline: outline).bySeed()
    let isUsual = namesSpeakersInHeadings
    var talks: [Talk] = []
    for (index, (seed, own)) in zip(seeds, owned).enumerated() {
      var video = video(of: seed)
      let own = (
        speakers: own.speakers,
        chapters: PackedChapters(chapters.chapters(of: own.lists, in: &video, text))
      )
      talks.append(
        talk(of: seed, number: index + 1, video, own, namesSpeakersInHeadings: isUsual))
    }
    return (talks, chapters.diagnostics)
  }

  private func video(of seed: TalkSeed) -> Video {
    let link = seed.mention.link
    return Video(
      host: link.host, id: link.videoID, title: seed.mention.title, list: link.list,
      index: link.index, location: table.location(of: seed.mention.offset))
  }

  /// A talk with its own speakers, who are added to those that its text names, and chapters. It is made
  /// at once, since each change would pack it again.
  private func talk(
    of seed: TalkSeed, number: Int, _ video: Video,
    _ own: (speakers: [Speaker], chapters: PackedChapters), namesSpeakersInHeadings: Bool
  ) -> Talk {
    let reading = readings[seed.section]
    let text = seed.number == nil ? reading.text : reading.parts[seed.mention.offset]
    let heading = HeadingTitle(
      title(of: seed), isHeading: seed.number == nil && seed.section > 0,
      isUsual: namesSpeakersInHeadings, below: text)
    var speakers = Self.unique(heading.speakers + seed.mention.speakers + (text?.speakers ?? []))
    for speaker in own.speakers where !speakers.contains(where: { $0.name == speaker.name }) {
      speakers.append(speaker)
    }
    return Talk(
      id: video.host == .recording ? "\(post.id).\(number)" : "\(video.id).\(post.id)",
      title: heading.title, speakers: speakers,
      language: text?.language ?? reading.text.language ?? language,
      abstract: text?.paragraphs.joined(separator: "\n") ?? "", videos: [video],
      chapters: own.chapters, path: post.path,
      location: location(of: seed))
  }

  /// Whether the headings of all talks, two or more, end with names.
  private var namesSpeakersInHeadings: Bool {
    let headings = seeds.filter { $0.number == nil && $0.section > 0 }
      .map { readings[$0.section].section.title }
    return headings.count > 1 && headings.allSatisfy { SpokenTitle($0) != nil }
  }

  /// The speakers, each once: by name, the one who is said more of.
  static func unique(_ speakers: [Speaker]) -> [Speaker] {
    guard speakers.count > 1 else { return speakers }
    guard speakers.count > 8 else { return unique(ofFew: speakers) }
    var places: [String: Int] = [:]
    var unique: [Speaker] = []
    for speaker in speakers {
      if let place = places[speaker.name] {
        if unique[place].affiliation == nil { unique[place] = speaker }
      } else {
        places[speaker.name] = unique.count
        unique.append(speaker)
      }
    }
    return unique
  }

  /// The same without a table: a few names are compared sooner than hashed.
  private static func unique(ofFew speakers: [Speaker]) -> [Speaker] {
    var unique: [Speaker] = []
    for speaker in speakers {
      if let place = unique.firstIndex(where: { $0.name == speaker.name }) {
        if unique[place].affiliation == nil { unique[place] = speaker }
      } else {
        unique.append(speaker)
      }
    }
    return unique
  }

  /// Whether the only video of a post, which a section below a heading embeds, is that of the whole
  /// post rather than of its section: the heading only says what a part of a post is (`Agenda`), or the
  /// section is one of three or more and says nothing of a talk but its video.
  static func isWholePosts(
    below heading: String, saysMore: Bool, filledSections: @autoclosure () -> Int
  ) -> Bool {
    SectionLabel.namesPart(heading) || (!saysMore && filledSections() > 2)
  }

  /// The title of the heading or, among several videos of a section, of the video itself, else the
  /// heading with its number. A heading that is a paragraph is no title.
  private func title(of seed: TalkSeed) -> String {
    if seeds.count == 1, !post.title.isEmpty, isWholePosts(seed) { return post.title }
    var heading = seed.section == 0 ? post.title : readings[seed.section].section.title
    if heading.utf8.count > Self.titleLimit { heading = post.title }
    let own = [seed.mention.caption, seed.mention.title]
    guard let number = seed.number else {
      let titles = [heading] + own.reversed() + [post.title]
      return titles.lazy.compactMap(\.self).first { !$0.isEmpty } ?? fileTitle
    }
    let name = [heading, post.title].first { !$0.isEmpty } ?? fileTitle
    return own.lazy.compactMap(\.self).first { !$0.isEmpty } ?? "\(name) \(number)"
  }

  private func isWholePosts(_ seed: TalkSeed) -> Bool {
    let reading = readings[seed.section]
    // A video that is mentioned in passing is no section's.
    if seed.mention.rank == .prose || seed.section == 0 { return true }
    let isTalk =
      !reading.text.speakers.isEmpty || reading.text.language != nil || !reading.lists.isEmpty
      || !reading.jumps.isEmpty
    return Self.isWholePosts(
      below: reading.section.title, saysMore: isTalk,
      filledSections: readings.count { $0.section.level > 0 && !$0.section.blocks.isEmpty })
  }

  /// How many bytes a title may have.
  static let titleLimit = 300

  private var fileTitle: String { FileTitle.read(post.path) ?? post.id }

  private func location(of seed: TalkSeed) -> SourceLocation {
    let heading = readings[seed.section].section.headingStart
    return table.location(
      of: seed.number == nil ? heading ?? seed.mention.offset : seed.mention.offset)
  }
}
