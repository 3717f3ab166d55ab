import ChapterModel

/// Which letters the chapters of a catalog have, in catalog order.
struct CatalogMasks: Sendable {
  private var chapters: [LetterMask] = []

  /// Where the chapters of each talk begin; the talks in catalog order, the end behind the last.
  private var starts: [Int] = [0]

  /// Where the talks of each event begin.
  private var talks: [Int] = []

  /// The masks of a catalog.
  init(_ catalog: Catalog) {
    chapters.reserveCapacity(catalog.chapterCount)
    starts.reserveCapacity(catalog.talkCount + 1)
    for event in catalog.events {
      talks.append(starts.count - 1)
      for talk in event.talks {
        for chapter in talk.chapters {
          var mask = LetterMask(chapter.start.description)
          mask.insert(chapter.title)
          chapters.append(mask)
        }
        starts.append(chapters.count)
      }
    }
  }

  /// The masks of a talk's chapters: start and title. Their indices are the chapters' places in the
  /// catalog.
  func ofChapters(event: Int, talk: Int) -> ArraySlice<LetterMask> {
    let index = talks[event] + talk
    return chapters[starts[index]..<starts[index + 1]]
  }

  /// The places of the chapters of some events among all of the catalog.
  func rows(ofEvents events: Range<Int>) -> Range<Int> {
    func start(of event: Int) -> Int {
      event < talks.count ? starts[talks[event]] : chapters.count
    }
    return start(of: events.lowerBound)..<start(of: events.upperBound)
  }
}
