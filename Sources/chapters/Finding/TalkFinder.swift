import ChapterCatalog
import ChapterModel

/// Finds the talk that a person means: by its id, a video id or a link, the start of an id, or words.
struct TalkFinder {
  private let places: [TalkPlace]

  /// A search among the talks of a catalog.
  init(_ catalog: Catalog) {
    places = catalog.events.flatMap { event in
      event.talks.map { TalkPlace(event: event, talk: $0) }
    }
  }

  /// The talk; the first of these that fits any talk decides: an id, a video's id, a link to a video,
  /// a start of one id only, words that all stand in title, event, speakers or id.
  func find(_ text: String) -> Found<TalkPlace> {
    let link = VideoLink(text)
    for isMeant in [
      { (talk: Talk) in talk.id == text },
      { talk in
        talk.videos.contains { link?.isSameVideo(as: $0.link()) ?? ($0.id == text) }
      },
    ] {
      let fitting = places.filter { isMeant($0.talk) }
      if !fitting.isEmpty { return Found(fitting) }
    }
    let starting = text.isEmpty ? [] : places.filter { $0.talk.id.hasPrefix(text) }
    if starting.count == 1 { return Found(starting) }
    let worded = places.filter { $0.contains(allOf: FoldedText(text).words) }
    return Found(worded.isEmpty ? starting : worded)
  }

  /// The chapter of an id as `chapters list chapters` writes it: `talk-id@884`, `talk-id@884.2`.
  func findChapter(id: String) -> (place: TalkPlace, chapter: Chapter)? {
    guard let at = id.lastIndex(of: "@") else { return nil }
    let seconds = Int(id[id.index(after: at)...].prefix { $0 != "." })
    for place in places where place.talk.id == id[..<at] {
      let talk = place.talk
      let position = talk.chapters.indices.first {
        talk.chapters[$0].start.seconds == seconds && talk.chapterID(at: $0) == id
      }
      if let position { return (place, talk.chapters[position]) }
    }
    return nil
  }
}

extension TalkPlace {
  fileprivate func contains(allOf words: [FoldedText]) -> Bool {
    let speakers = talk.speakers.map(\.name).joined(separator: "\n")
    let all = "\(event.title)\n\(talk.title)\n\(speakers)\n\(talk.id)"
    return !words.isEmpty && FoldedText(all).contains(allOf: words)
  }
}
