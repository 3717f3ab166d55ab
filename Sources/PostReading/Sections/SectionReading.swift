import ChapterModel

/// A section with what stands in it.
struct SectionReading {
  /// Where it lies and what it is called.
  let section: Section

  /// What its text says besides videos and chapters, once `readText` has read it.
  private(set) var text = SectionText()

  /// What its text says of each of several videos, by the offset of its mention, once it is read.
  private(set) var parts: [Int: SectionText] = [:]

  /// The chapter lists in the order written.
  let lists: [FoundList]

  /// The jumps that are chapters, in the order written; each has a title.
  let jumps: [Jump]

  /// The videos it names, in the order written; those of chapter lists are among them.
  let mentions: [VideoMention]

  /// A section whose jumps are chosen.
  init(_ found: SectionLines, jumps: [Jump]) {
    section = found.section
    lists = found.lists
    self.jumps = jumps
    let listed = found.lists.compactMap { list in
      list.video.map { VideoMention(rank: .list, link: $0, offset: list.lines[0].source) }
    }
    mentions = Self.named(in: found, besides: jumps) + listed
  }

  /// Reads what the section's text says of a talk. Most sections of most posts make none, and their
  /// prose, the most part of what posts hold, isn't looked at.
  mutating func readText(_ found: SectionLines, of body: Body, _ text: Span<UInt8>) {
    var taken = found.taken
    for line in jumps.compactMap(\.textLine) { taken.insert(line) }
    self.text = SectionText(found.lines.enumerated(), except: taken, in: body, text)
    let named = Self.named(in: found, besides: jumps)
    parts = SectionParts.read(found, named, except: taken, in: body, text)
  }

  /// The mentions that are no jumps.
  private static func named(in found: SectionLines, besides jumps: [Jump]) -> [VideoMention] {
    guard !jumps.isEmpty else { return found.mentions }
    let places = Set(jumps.map(\.line.source))
    return found.mentions.filter { !places.contains($0.offset) }
  }
}
