/// A talk or a chapter that was chosen, by its place in the catalog.
public struct Choice: Hashable, Sendable {
  /// The event's place.
  public let event: Int

  /// The talk's place in its event.
  public let talk: Int

  /// The chapter's place in its talk; nil where the talk itself was chosen.
  public let chapter: Int?

  /// A talk, or a chapter of it.
  public init(event: Int, talk: Int, chapter: Int? = nil) {
    self.event = event
    self.talk = talk
    self.chapter = chapter
  }

  /// The talk around it.
  public var talkOnly: Choice { Choice(event: event, talk: talk) }

  /// Whether it stands before another in the catalog; a talk before its chapters.
  func isBefore(_ other: Choice) -> Bool {
    (event, talk, chapter ?? -1) < (other.event, other.talk, other.chapter ?? -1)
  }
}
