import ChapterCatalog
import ChapterModel
import Terminal

/// What a result of the search over everything shows: the way to it, its time and its title.
struct SearchRow {
  /// A text with the letters that were found in it.
  struct Part {
    let text: String
    let found: [Range<Int>]

    /// The cells it takes.
    let width: Int

    init(_ text: String, _ found: [Range<Int>]) {
      (self.text, self.found) = (text, found)
      width = DisplayText(text).width
    }
  }

  /// The event, and the talk of a chapter.
  let way: [Part]

  /// The chapter's start; empty for a talk.
  let time: Part

  /// The chapter's title, or the talk's.
  let title: Part

  /// What stands between the parts of the way.
  static let separator = " › "

  /// The cells of the whole way.
  var wayWidth: Int {
    way.reduce(0) { $0 + $1.width } + (way.count - 1) * DisplayText(Self.separator).width
  }

  /// The row of a result; nil where it isn't in the catalog.
  init?(_ choice: Choice, in catalog: Catalog, _ query: Query) {
    guard let talk = catalog.talk(at: choice) else { return nil }
    let event = catalog.events[choice.event]
    let chapter = catalog.chapter(at: choice)
    let found = query.highlights(in: event, talk, chapter)
    let eventPart = Part(event.title, found.event)
    let talkPart = Part(talk.title, found.talk)
    way = chapter == nil ? [eventPart] : [eventPart, talkPart]
    time = Part(chapter?.start.description ?? "", found.start)
    title = chapter.map { Part($0.title, found.title) } ?? talkPart
  }
}
