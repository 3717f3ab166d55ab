public import ChapterModel

/// What one row of a list stands for: an event, one of its talks, or one of that talk's chapters.
public struct ListRow: Hashable, Sendable {
  /// The event.
  public let event: Event

  /// The talk; nil where the row is the event's.
  public let talk: Talk?

  /// The chapter's place in its talk; nil where the row is the talk's or the event's.
  public let position: Int?

  /// The row of an event.
  public init(_ event: Event) {
    self.event = event
    talk = nil
    position = nil
  }

  /// The row of a talk, or of its chapter at a place.
  public init(_ event: Event, _ talk: Talk, chapterAt position: Int? = nil) {
    self.event = event
    self.talk = talk
    self.position = position
  }

  /// The chapter.
  public var chapter: Chapter? {
    guard let talk, let position, talk.chapters.indices.contains(position) else { return nil }
    return talk.chapters[position]
  }

  /// The link of the chapter at its time, or of the talk; nil of an event or without a video.
  public var link: VideoLink? {
    guard let talk else { return nil }
    guard let chapter else { return talk.link }
    return talk.link(to: chapter)
  }

  /// All rows of a kind in an event.
  public static func rows(of kind: ListKind, in event: Event) -> [ListRow] {
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
