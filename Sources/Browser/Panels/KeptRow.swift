import ChapterCatalog
import ChapterModel

/// A row of the basket or the bookmarks: what it is and where it lies.
struct KeptRow: Hashable {
  /// The event, and the talk of a chapter.
  let path: [String]

  /// When the chapter starts; empty for a talk.
  let time: String

  /// The chapter's title, or the talk's.
  let title: String

  /// Whether the library doesn't have it now.
  var isGone = false

  /// Something that the library has.
  init?(_ choice: Choice, in catalog: Catalog) {
    guard let talk = catalog.talk(at: choice) else { return nil }
    let event = catalog.events[choice.event].title
    guard let chapter = catalog.chapter(at: choice) else {
      (path, time, title) = ([event], "", talk.title)
      return
    }
    (path, time, title) = ([event, talk.title], chapter.start.description, chapter.title)
  }

  /// Something that the library doesn't have: all that is left is its id, `talk-id@884`.
  init(goneID id: String) {
    let talk = id.lastIndex(of: "@").map { id[..<$0] } ?? id[...]
    let seconds = id.dropFirst(talk.count + 1).prefix { $0 != "." }
    path = []
    time = Int(seconds).map { Timestamp(seconds: $0).description } ?? ""
    title = String(talk)
    isGone = true
  }

  /// The same, which the library doesn't have any more.
  var gone: KeptRow {
    var row = self
    row.isGone = true
    return row
  }

  /// All of it in one line: `event › talk › 14:44 title`.
  var breadcrumb: String {
    (path + [time.isEmpty ? title : "\(time) \(title)"]).joined(separator: " › ")
  }
}
