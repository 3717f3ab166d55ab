/// Packs chapters into the bytes of a ``PackedChapters``: the other way of `PackedChapter`, which has
/// their form. Equal chapters make equal bytes.
///
/// It costs a pass over the chapters.
struct ChapterPacking {
  private let link: LinkForm
  private let first: SourceLocation
  private var places: [Int] = []
  private var writer: PackedWriter

  /// The bytes of chapters; none without any. They have no room to spare.
  static func bytes(of chapters: [Chapter]) -> [UInt8] {
    guard !chapters.isEmpty else { return [] }
    var packing = ChapterPacking(chapters)
    for (position, chapter) in chapters.enumerated() {
      let next = position + 1 < chapters.count ? chapters[position + 1].start : nil
      packing.append(chapter, at: position, before: next)
    }
    return list(at: packing.places, packing.writer)
  }

  private init(_ chapters: [Chapter]) {
    let linked = chapters.first { $0.writtenLink != nil }
    link = LinkForm(linked?.writtenLink ?? "", start: linked?.start ?? .zero)
    first = chapters.first?.location ?? .start
    places.reserveCapacity(chapters.count)
    writer = PackedWriter(room: 64 * (chapters.count + 1))
    writer.append(link.head)
    writer.append(link.tail)
    writer.append(first)
  }

  /// The whole: what tells the places, and the packed chapters.
  static func list(at places: [Int], _ writer: PackedWriter) -> [UInt8] {
    let width = writer.count < 1 << 16 ? 2 : 4
    let head = PackedChapter.headCount + places.count * width
    var list: [UInt8] = []
    list.reserveCapacity(head + writer.count)
    func put(_ number: Int, width: Int) {
      for place in 0..<width { list.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
    }
    put(width, width: 1)
    put(places.count, width: 4)
    for place in places { put(place, width: width) }
    list += writer.bytes
    return list
  }

  private mutating func append(_ chapter: Chapter, at position: Int, before next: Timestamp?) {
    places.append(writer.count)
    let oddities = oddities(of: chapter, before: next)
    let facts = facts(of: chapter, at: position, before: next, isOdd: !oddities.isEmpty)
    writer.append(byte: facts.rawValue)
    if facts.contains(.isOdd) { writer.append(byte: oddities.rawValue) }
    writer.append(chapter.title)
    writer.append(chapter.start.seconds)
    if !facts.contains(.isInLine) { writer.append(chapter.location) }
    if oddities.contains(.hasOwnEnd), let end = chapter.end { writer.append(end.seconds) }
    if oddities.contains(.isNested) {
      writer.append(chapter.level)
      writer.append(chapter.videoIndex)
    }
    if oddities.contains(.hasOwnLabel), let label = chapter.label { writer.append(label) }
    if oddities.contains(.hasOwnLink), let link = chapter.writtenLink { append(link: link) }
  }

  private func facts(
    of chapter: Chapter, at position: Int, before next: Timestamp?, isOdd: Bool
  ) -> PackedChapter.Facts {
    var facts: PackedChapter.Facts = []
    if let end = chapter.end, end == next { facts.insert(.endsWhereNextStarts) }
    if isLabelledByStart(chapter) { facts.insert(.isLabelledByStart) }
    if isLinkedByStart(chapter) { facts.insert(.isLinkedByStart) }
    if chapter.location == PackedChapter.location(behind: first, position) {
      facts.insert(.isInLine)
    }
    if isOdd { facts.insert(.isOdd) }
    return facts
  }

  private func oddities(of chapter: Chapter, before next: Timestamp?) -> PackedChapter.Oddities {
    var oddities: PackedChapter.Oddities = []
    if let end = chapter.end, end != next { oddities.insert(.hasOwnEnd) }
    if chapter.label != nil, !isLabelledByStart(chapter) { oddities.insert(.hasOwnLabel) }
    if chapter.writtenLink != nil, !isLinkedByStart(chapter) { oddities.insert(.hasOwnLink) }
    if chapter.isJump { oddities.insert(.isJump) }
    if chapter.level != 0 || chapter.videoIndex != 0 { oddities.insert(.isNested) }
    return oddities
  }

  private func isLabelledByStart(_ chapter: Chapter) -> Bool {
    guard let label = chapter.label else { return false }
    return label.withBytes { label in
      chapter.start.withDescription { start in
        label.count == start.count && label.indices.allSatisfy { label[$0] == start[$0] }
      }
    }
  }

  private func isLinkedByStart(_ chapter: Chapter) -> Bool {
    chapter.writtenLink.map { link.isForm(of: $0, start: chapter.start) } ?? false
  }

  private mutating func append(link written: String) {
    let shared = written.withBytes { written in
      link.head.withBytes { head in
        var shared = 0
        while shared < min(written.count, head.count), written[shared] == head[shared] {
          shared += 1
        }
        return shared
      }
    }
    writer.append(shared)
    writer.append(written, from: shared)
  }
}
