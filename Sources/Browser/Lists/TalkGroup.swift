import ChapterCatalog
import ChapterModel

/// A row of the first list: an event, or talks that have a year, a speaker or a language in common.
public struct TalkGroup: Hashable, Sendable {
  /// What its talks are.
  enum Content: Hashable, Sendable {
    /// Those of the event at a place in the catalog.
    case event(Int)
    /// These, in catalog order.
    case talks([Choice])
  }

  /// What it is known by when the library changes.
  public let id: String

  /// What the row is called.
  public let title: String

  /// The year that stands before it; empty where it has none.
  let year: String

  let content: Content

  /// The talks' places in catalog order.
  func choices(in catalog: Catalog) -> [Choice] {
    switch content {
    case .event(let place):
      catalog.events[place].talks.indices.map { Choice(event: place, talk: $0) }
    case .talks(let choices): choices
    }
  }

  /// The event's place; nil for another group.
  var eventPlace: Int? {
    if case .event(let place) = content { place } else { nil }
  }

  /// Whether a talk is one of its.
  func holds(_ choice: Choice) -> Bool {
    switch content {
    case .event(let place): place == choice.event
    case .talks(let choices): choices.contains { $0.talkOnly == choice.talkOnly }
    }
  }
}
