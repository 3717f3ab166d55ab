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
}
