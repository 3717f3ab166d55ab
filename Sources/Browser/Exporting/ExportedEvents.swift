import ChapterCatalog
import ChapterModel

/// Picks out of a catalog what is exported.
enum ExportedEvents {
  /// The events around some talks and chapters, with those alone: a talk that was chosen itself is
  /// whole, of another only the chapters that were chosen.
  ///
  /// - Parameters:
  ///   - choices: what is wanted, in order.
  ///   - catalog: what the choices are of.
  ///   - keepsOrder: whether a talk comes again where another stood between two of its chapters; else
  ///     each stands once, where it is named first.
  /// - Returns: the events in that order; an event comes again where another stood between its talks.
  static func events(
    of choices: [Choice], in catalog: Catalog, keepsOrder: Bool
  ) -> [Event] {
    var events: [(place: Int, event: Event)] = []
    for part in parts(of: choices, keepsOrder: keepsOrder) {
      guard var talk = catalog.talk(at: part.talk) else { continue }
      if !part.isWhole { talk.chapters = PackedChapters(part.chapters.map { talk.chapters[$0] }) }
      if events.last?.place != part.talk.event {
        var event = catalog.events[part.talk.event]
        event.talks = []
        events.append((part.talk.event, event))
      }
      events[events.count - 1].event.talks.append(talk)
    }
    return events.map(\.event)
  }

  /// A talk and what is wanted of it.
  private struct Part {
    let talk: Choice
    var isWhole = false
    var chapters: [Int] = []

    /// Takes a chapter or the talk in; chapters stand as the talk has them, each once.
    mutating func take(_ choice: Choice) {
      guard let chapter = choice.chapter else { return isWhole = true }
      let row = chapters.firstIndex { $0 >= chapter } ?? chapters.count
      if row == chapters.count || chapters[row] != chapter { chapters.insert(chapter, at: row) }
    }

    /// Whether a choice keeps its place behind the others when it is taken in.
    func continues(with choice: Choice) -> Bool {
      guard choice.talkOnly == talk, !isWhole, let chapter = choice.chapter else { return false }
      return chapters.last.map { $0 < chapter } ?? true
    }
  }

  private static func parts(of choices: [Choice], keepsOrder: Bool) -> [Part] {
    var parts: [Part] = []
    var rows: [Choice: Int] = [:]
    for choice in choices {
      let isContinued = parts.last?.continues(with: choice) ?? false
      let row =
        keepsOrder ? (isContinued ? parts.count - 1 : nil) : rows[choice.talkOnly]
      if row == nil {
        rows[choice.talkOnly] = parts.count
        parts.append(Part(talk: choice.talkOnly))
      }
      parts[row ?? parts.count - 1].take(choice)
    }
    return parts
  }
}
