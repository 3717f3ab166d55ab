/// Packs chapters into the bytes of a ``PackedChapters``: the other way of `PackedChapter`, which has
/// their form. Equal chapters make equal bytes.
///
/// It costs a pass over the chapters.
struct ChapterPacking {
  private let anchor: String
  private var places: [Int] = []
  private var packed: [UInt8] = []

  /// The bytes of chapters; none without any.
  static func bytes(of chapters: [Chapter]) -> [UInt8] {
    guard !chapters.isEmpty else { return [] }
    var packing = ChapterPacking(chapters)
    for (position, chapter) in chapters.enumerated() {
      let next = position + 1 < chapters.count ? chapters[position + 1].start : nil
      packing.append(chapter, before: next)
    }
    return packing.list
  }

  private init(_ chapters: [Chapter]) {
    anchor = chapters.lazy.compactMap(\.writtenLink).first ?? ""
    places.reserveCapacity(chapters.count)
    packed.reserveCapacity(64 * (chapters.count + 1))
    append(anchor)
  }

  /// The whole: what tells the places, and the packed chapters. It has no room to spare.
  private var list: [UInt8] {
    let width = packed.count < 1 << 16 ? 2 : 4
    let head = PackedChapter.headCount + places.count * width
    return [UInt8](unsafeUninitializedCapacity: head + packed.count) { list, count in
      var offset = 0
      func put(_ number: Int, width: Int) {
        for place in 0..<width {
          list[offset] = UInt8(truncatingIfNeeded: number >> (8 * place))
          offset += 1
        }
      }
      put(width, width: 1)
      put(places.count, width: 4)
      for place in places { put(place, width: width) }
      count = list[offset...].update(fromContentsOf: packed)
    }
  }

  private mutating func append(_ chapter: Chapter, before next: Timestamp?) {
    places.append(packed.count)
    let facts = facts(of: chapter, before: next)
    packed.append(facts.rawValue)
    append(chapter.title)
    append(chapter.start.seconds)
    append(chapter.location.line)
    append(chapter.location.column)
    if facts.contains(.hasOwnEnd), let end = chapter.end { append(end.seconds) }
    if facts.contains(.isNested) {
      append(chapter.level)
      append(chapter.videoIndex)
    }
    if facts.contains(.hasOwnLabel), let label = chapter.label { append(label) }
    if let link = chapter.writtenLink { append(link: link) }
  }

  private func facts(of chapter: Chapter, before next: Timestamp?) -> PackedChapter.Facts {
    var facts: PackedChapter.Facts = []
    if let end = chapter.end { facts.insert(end == next ? .endsWhereNextStarts : .hasOwnEnd) }
    if let label = chapter.label {
      let isStart = label.utf8.elementsEqual(chapter.start.description.utf8)
      facts.insert(isStart ? .isLabelledByStart : .hasOwnLabel)
    }
    if chapter.writtenLink != nil { facts.insert(.hasLink) }
    if chapter.isJump { facts.insert(.isJump) }
    if chapter.level != 0 || chapter.videoIndex != 0 { facts.insert(.isNested) }
    if chapter.title.utf8.allSatisfy({ $0 < 0x80 }) { facts.insert(.isASCII) }
    return facts
  }

  private mutating func append(link: String) {
    let shared = link.withBytes { link in
      anchor.withBytes { anchor in
        var shared = 0
        while shared < min(link.count, anchor.count), link[shared] == anchor[shared] { shared += 1 }
        return shared
      }
    }
    append(shared)
    append(link.utf8.count - shared)
    packed.append(contentsOf: link.utf8.dropFirst(shared))
  }

  private mutating func append(_ text: String) {
    append(text.utf8.count)
    packed.append(contentsOf: text.utf8)
  }

  private mutating func append(_ number: Int) {
    var rest = UInt64(truncatingIfNeeded: number)
    while rest >= 0x80 {
      packed.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    packed.append(UInt8(rest))
  }
}
