public import ChapterModel

/// The events of a library with their talks and chapters, in the order people see them.
public struct Catalog: Hashable, Sendable {
  /// The events, newest first; undated ones last, then by path.
  public let events: [Event]

  /// The number of posts that were read, those without a talk included.
  public let postCount: Int

  /// The catalog of posts, which may come in any order.
  public init(posts: [Post] = []) {
    postCount = posts.count
    events = []
  }

  /// The number of talks of all events.
  public var talkCount: Int { events.reduce(0) { $0 + $1.talks.count } }

  /// The number of chapters of all talks.
  public var chapterCount: Int { events.reduce(0) { $0 + $1.chapterCount } }
}
