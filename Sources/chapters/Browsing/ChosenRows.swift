import Browser
import ChapterCatalog
import ChapterFormats
import ChapterModel

/// The rows that a person chose in a picker.
struct ChosenRows {
  /// A row for each choice, in the order of choosing.
  let rows: [ListRow]

  /// What the rows stand for: talks where only such are chosen, else chapters.
  var kind: ListKind {
    !rows.isEmpty && rows.allSatisfy { $0.position == nil } ? .talks : .chapters
  }

  /// The rows of one kind: among chapters a talk is one from 0:00 to its end that has its title.
  var rowsOfOneKind: [ListRow] {
    kind == .talks ? rows : rows.map { $0.position == nil ? Self.whole($0) : $0 }
  }

  /// The rows of choices.
  ///
  /// - Parameters:
  ///   - choices: places in `shown`.
  ///   - shown: the catalog that the person chose from.
  ///   - all: the catalog of all posts: ids count all chapters of a talk.
  init(_ choices: [Choice], in shown: Catalog, of all: Catalog) {
    rows = choices.map { Self.row(of: $0, in: shown, of: all) }
  }

  /// The row of a choice among all chapters of its talk; where the talk has changed meanwhile, among
  /// those that were shown.
  private static func row(of choice: Choice, in shown: Catalog, of all: Catalog) -> ListRow {
    let event = shown.events[choice.event]
    let talk = event.talks[choice.talk]
    let whole = all.events.first { $0.id == event.id && $0.path == event.path }
    let wholeTalk = whole?.talks.first { $0.id == talk.id && $0.location == talk.location }
    guard let whole, let wholeTalk else { return ListRow(event, talk, chapterAt: choice.chapter) }
    guard let place = choice.chapter else { return ListRow(whole, wholeTalk) }
    let position = wholeTalk.chapters.firstIndex { $0 == talk.chapters[place] }
    return position.map { ListRow(whole, wholeTalk, chapterAt: $0) }
      ?? ListRow(event, talk, chapterAt: place)
  }

  private static func whole(_ row: ListRow) -> ListRow {
    guard var talk = row.talk else { return row }
    talk.chapters = [
      Chapter(
        start: .zero, end: talk.videos.first?.duration, title: talk.title, location: talk.location)
    ]
    return ListRow(row.event, talk, chapterAt: 0)
  }
}
