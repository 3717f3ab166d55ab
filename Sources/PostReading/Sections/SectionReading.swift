import ChapterModel

/// A section with what stands in it.
struct SectionReading {
  /// Where it lies and what it is called.
  let section: Section

  /// What its text says besides videos and chapters.
  let text: SectionText

  /// What its text says of each of several videos, by the offset of its mention.
  let parts: [Int: SectionText]

  /// The chapter lists in the order written.
  let lists: [FoundList]

  /// The jumps that are chapters, in the order written; each has a title.
  let jumps: [Jump]

  /// The videos it names, in the order written; those of chapter lists are among them.
  let mentions: [VideoMention]

  /// Reads a section whose jumps are chosen.
  init(_ found: SectionLines, jumps: [Jump], of body: Body, _ text: Span<UInt8>) {
    section = found.section
    lists = found.lists
    self.jumps = jumps
    var taken = found.taken
    for line in jumps.compactMap(\.textLine) { taken.insert(line) }
    self.text = SectionText(found.lines.enumerated(), except: taken, in: body, text)
    let places = Set(jumps.map(\.line.source))
    let listed = found.lists.compactMap { list in
      list.video.map { VideoMention(rank: .list, link: $0, offset: list.lines[0].source) }
    }
    let named = found.mentions.filter { !places.contains($0.offset) }
    mentions = named + listed
    parts = SectionParts.read(found, named, except: taken, in: body, text)
  }
}
