public import ChapterModel

/// The events of a library with their talks and chapters, in the order people see them.
public struct Catalog: Hashable, Sendable {
  /// The events, newest first; undated ones last, then by path.
  public let events: [Event]

  /// The number of posts that were read, those without a talk included.
  public let postCount: Int

  /// The number of talks of all events.
  public let talkCount: Int

  /// The number of chapters of all talks.
  public let chapterCount: Int

  /// The catalog of posts, which may come in any order.
  ///
  /// - Parameters:
  ///   - posts: the posts read.
  ///   - includingDrafts: whether posts that their site does not show yet are listed.
  public init(posts: [Post] = [], includingDrafts: Bool = false) {
    let shown = includingDrafts ? posts : posts.filter { !$0.isDraft }
    self.init(events: EventGrouping.events(of: shown), postCount: posts.count)
  }

  /// The catalog of events in order.
  init(events: [Event], postCount: Int) {
    self.events = events
    self.postCount = postCount
    talkCount = events.reduce(0) { $0 + $1.talks.count }
    chapterCount = events.reduce(0) { $0 + $1.chapterCount }
  }
}
