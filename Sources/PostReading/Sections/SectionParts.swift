import ChapterModel

/// Divides the text of a section with several videos among them, where it is clear which part is
/// whose: each video has a line in bold above its part, or the section begins with a video, or ends
/// with one and has text before each.
enum SectionParts {
  /// The texts of the videos, by the offset of their mention; empty where it is not clear.
  static func read(
    _ found: SectionLines, _ mentions: [VideoMention], except taken: LineSet, in body: Body,
    _ text: Span<UInt8>
  ) -> [Int: SectionText] {
    guard let best = mentions.map(\.rank).min(), best < .prose else { return [:] }
    var seen: Set<String> = []
    let own = mentions.filter { $0.rank == best && seen.insert($0.link.videoID).inserted }
    guard own.count > 1, !own.contains(where: \.isEntry) else { return [:] }
    let places = own.map { mention in
      found.lines.partitionPoint { $0.start <= mention.offset } - 1
    }
    guard let parts = parts(of: found, at: places, own, except: taken, in: body, text) else {
      return [:]
    }
    var texts: [Int: SectionText] = [:]
    for (mention, part) in zip(own, parts) {
      let lines = part.lazy.map { (offset: $0, element: found.lines[$0]) }
      texts[mention.offset] = SectionText(lines, except: taken, in: body, text)
    }
    return texts
  }

  /// The lines of each video's part.
  private static func parts(
    of found: SectionLines, at places: [Int], _ own: [VideoMention], except taken: LineSet,
    in body: Body, _ text: Span<UInt8>
  ) -> [Range<Int>]? {
    let count = found.lines.count
    if let heads = heads(of: found, at: places, own, text) {
      let ends = heads.dropFirst() + [count]
      return zip(heads, ends).map { $0 + 1..<max($0 + 1, $1) }
    }
    let prose = found.lines.indices.filter { index in
      !taken.contains(index) && !places.contains(index)
        && body.blocks[found.lines[index].block].kind == .paragraph
        && !found.lines[index].plain.string.isEmpty
    }
    guard let first = prose.first, let last = prose.last, let start = places.first,
      let end = places.last
    else { return nil }
    if first > start {
      return zip(places, places.dropFirst() + [count]).map { max($0, 0)..<max($0, $1, 0) }
    }
    let starts = [found.section.level > 0 ? 1 : 0] + places.dropLast().map { $0 + 1 }
    let ranges = zip(starts, places).map { $0..<max($0, $1) }
    let haveText = ranges.allSatisfy { range in prose.contains(where: range.contains) }
    return last < end && haveText ? ranges : nil
  }

  /// The lines in bold that name the videos, one between each and the one before.
  private static func heads(
    of found: SectionLines, at places: [Int], _ own: [VideoMention], _ text: Span<UInt8>
  ) -> [Int]? {
    var heads: [Int] = []
    var previous = -1
    for (place, mention) in zip(places, own) {
      let between = (previous + 1)..<max(previous + 1, place + 1)
      let head = between.last {
        found.lines[$0].end <= mention.offset && BoldTitle.read(found.lines[$0], text) != nil
      }
      guard let head else { return nil }
      heads.append(head)
      previous = place
    }
    return heads
  }
}
