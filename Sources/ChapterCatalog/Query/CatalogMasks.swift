import ChapterModel

/// Which letters the chapters of some events have, in catalog order.
struct CatalogMasks: Sendable {
  private var chapters: [LetterMask] = []

  /// How many letters start, blank and title of each chapter have, or fewer where that takes more than a
  /// byte or a closer look.
  private var counts: [UInt8] = []

  /// The letters that all lines of each talk have: those of the event's title and its own.
  private var prefixes: [LetterMask] = []

  /// Where the chapters of each talk begin; the talks in catalog order, the end behind the last.
  private var starts: [UInt32] = [0]

  /// Where the talks of each event begin.
  private var talks: [UInt32] = []

  /// The event whose talks are the first here.
  private let first: Int

  /// The masks of some events of a catalog.
  init(_ catalog: Catalog, in events: Range<Int>) {
    first = events.lowerBound
    let count = catalog.events[events].reduce(0) { $0 + $1.chapterCount }
    chapters.reserveCapacity(count)
    counts.reserveCapacity(count)
    let talkCount = catalog.events[events].reduce(0) { $0 + $1.talks.count }
    prefixes.reserveCapacity(talkCount)
    starts.reserveCapacity(talkCount + 1)
    talks.reserveCapacity(events.count)
    let bits = LetterMask.latinBits
    let blank = LetterMask(SearchLine.blank)
    let separator = LetterMask(SearchLine.separator)
    for event in catalog.events[events] {
      talks.append(UInt32(starts.count - 1))
      var start = separator
      start.insert(event.title)
      for talk in event.talks {
        var prefix = start
        talk.withTitle { prefix.insert($0, bits) }
        prefixes.append(prefix)
        let list = talk.chapters
        let all = list.bytes.span
        let packed = all.extracting(list.range)
        for position in list.indices {
          let chapter = PackedChapter(at: position, in: packed)
          var mask = blank
          chapter.start(packed).withDescription { mask.insert($0, bits) }
          mask.insert(packed.extracting(chapter.title), bits)
          chapters.append(mask)
          counts.append(Self.count(of: chapter, packed, mask))
        }
        starts.append(UInt32(chapters.count))
      }
    }
  }

  private static func count(
    of chapter: PackedChapter, _ packed: Span<UInt8>, _ mask: LetterMask
  ) -> UInt8 {
    let start = chapter.start(packed).descriptionCount + 1
    return UInt8(
      clamping: start
        + (mask.isUnknown ? 0 : packed.extracting(chapter.title).characterCount))
  }

  /// How many letters at least the chapter at a place has behind its event and talk.
  func leastCount(at row: Int) -> Int { Int(counts[row]) }

  /// The letters of the start and title of the chapter at a place.
  subscript(row: Int) -> LetterMask { chapters[row] }

  /// The letters of an event's title and of one of its talks'.
  func prefix(ofTalk talk: Int, in event: Int) -> LetterMask {
    prefixes[Int(talks[event - first]) + talk]
  }

  /// How many talks an event has.
  func talkCount(of event: Int) -> Int {
    let next = event - first + 1
    let end = next < talks.count ? Int(talks[next]) : prefixes.count
    return end - Int(talks[next - 1])
  }

  /// The places of a talk's chapters among those of all the events.
  func rows(ofTalk talk: Int, in event: Int) -> Range<Int> {
    let index = Int(talks[event - first]) + talk
    return Int(starts[index])..<Int(starts[index + 1])
  }

  /// The places of the chapters of some of the events among all of them.
  func rows(ofEvents events: Range<Int>) -> Range<Int> {
    func start(of event: Int) -> Int {
      event - first < talks.count ? Int(starts[Int(talks[event - first])]) : chapters.count
    }
    return start(of: events.lowerBound)..<start(of: events.upperBound)
  }
}
