/// What the first list shows: a post with several talks, or the talks that share a named event or a
/// folder.
public struct Event: Hashable, Sendable {
  /// The post's id, the slug of the event's name and year, or the slug of the folder's name.
  public var id: String

  /// The title as written.
  public var title: String

  /// The post's day, for several posts the latest talk's.
  public var date: CalendarDate?

  /// Who wrote the post, for several posts all of them once.
  public var authors: [Author]

  /// The post's path, for several posts their folder's.
  public var path: String

  /// The talks of a post as written, of several posts by date.
  public var talks: [Talk]

  /// An event of that title.
  public init(
    id: String, title: String, date: CalendarDate? = nil, authors: [Author] = [],
    path: String = "", talks: [Talk] = []
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.authors = authors
    self.path = path
    self.talks = talks
  }

  /// How many chapters its talks have in all.
  public var chapterCount: Int { talks.reduce(0) { $0 + $1.chapters.count } }
}
