import ChapterFormats
import ChapterModel

/// What one row of a list stands for: an event, one of its talks, or one of that talk's chapters.
struct ListRow {
  /// The event.
  let event: Event

  /// The talk; nil where the row is the event's.
  private(set) var talk: Talk?

  /// The chapter's place in its talk; nil where the row is the talk's or the event's.
  private(set) var position: Int?

  /// The row of an event.
  init(_ event: Event) {
    self.event = event
  }

  /// The row of a talk, or of its chapter at a place.
  init(_ event: Event, _ talk: Talk, chapterAt position: Int? = nil) {
    self.event = event
    self.talk = talk
    self.position = position
  }

  /// The chapter.
  var chapter: Chapter? {
    guard let talk, let position, talk.chapters.indices.contains(position) else { return nil }
    return talk.chapters[position]
  }

  /// The link of the chapter at its time, or of the talk; nil of an event or without a video.
  var link: VideoLink? {
    guard let talk else { return nil }
    return chapter.map { talk.link(to: $0) } ?? talk.link
  }

  /// All rows of a kind in an event.
  static func rows(of kind: ListKind, in event: Event) -> [ListRow] {
    switch kind {
    case .events: [ListRow(event)]
    case .talks: event.talks.map { ListRow(event, $0) }
    case .chapters:
      event.talks.flatMap { talk in
        talk.chapters.indices.map { ListRow(event, talk, chapterAt: $0) }
      }
    }
  }
}
