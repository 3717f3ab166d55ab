import ChapterModel

/// A section with what stands in it.
struct SectionReading {
  /// Where it lies and what it is called.
  let section: Section

  /// What its text says besides videos and chapters.
  let text: SectionText

  /// The chapter lists in the order written.
  let lists: [FoundList]

  /// The videos it names, in the order written; those of chapter lists are among them.
  var mentions: [VideoMention]

  /// What is odd about embeds whose video can't be read.
  let flaws: [LinkFlaw]

  /// Reads a section.
  init(_ section: Section, of body: Body, _ text: Span<UInt8>) {
    self.section = section
    var lines: [TextLine] = []
    if section.level > 0, let heading = section.heading {
      lines += TextLine.lines(of: heading, in: body, text)
    }
    for block in section.blocks { lines += TextLine.lines(of: block, in: body, text) }
    let found = ChapterListFinder.find(lines, in: body, text)
    lists = found.lists
    self.text = SectionText(lines, except: found.taken, in: body, text)
    let named = MentionFinder.find(
      lines, except: found.taken, in: section.range, of: body, text)
    let listed = found.lists.compactMap { list in
      list.video.map { VideoMention(rank: .list, link: $0, offset: list.lines[0].source) }
    }
    mentions = named.mentions + listed
    flaws = named.flaws
  }

  /// The best rank among its mentions.
  var bestRank: VideoMention.Rank? { mentions.map(\.rank).min() }
}
