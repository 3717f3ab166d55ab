/// Where somebody was in a library: ids, nil where nothing was selected.
public struct Place: Hashable, Sendable {
  /// The event's id.
  public var event: String?

  /// The talk's id.
  public var talk: String?

  /// The chapter's id.
  public var chapter: String?

  /// The name of the list in focus.
  public var pane: String

  /// A place in a list.
  public init(event: String? = nil, talk: String? = nil, chapter: String? = nil, pane: String) {
    self.event = event
    self.talk = talk
    self.chapter = chapter
    self.pane = pane
  }
}
