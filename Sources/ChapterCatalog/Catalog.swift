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

  /// What the reading of posts with talks found odd, by the posts' paths; of posts whose diagnostics are
  /// not kept there are none.
  public let diagnostics: [String: [Diagnostic]]

  /// The catalog of posts, which may come in any order.
  ///
  /// - Parameters:
  ///   - posts: the posts read.
  ///   - includingDrafts: whether posts that their site does not show yet are listed.
  public init(posts: [Post] = [], includingDrafts: Bool = false) {
    // Nearly no library has any, and the posts of a large one are not copied for nothing.
    let hidesSome = !includingDrafts && posts.contains(where: \.isDraft)
    let shown = hidesSome ? posts.filter { !$0.isDraft } : posts
    self.init(
      events: EventGrouping.events(of: shown), postCount: posts.count,
      diagnostics: Self.diagnostics(of: shown))
  }

  /// The catalog of events in order.
  init(events: [Event], postCount: Int, diagnostics: [String: [Diagnostic]]) {
    self.events = events
    self.diagnostics = diagnostics
    self.postCount = postCount
    talkCount = events.reduce(0) { $0 + $1.talks.count }
    chapterCount = events.reduce(0) { $0 + $1.chapterCount }
  }

  /// The lines of a post that are a talk's own: from its first one to the next talk's, for the first
  /// talk of a post also what stands before it.
  public static func lines(of talk: Talk, in event: Event) -> Range<Int> {
    let others = event.talks.lazy.filter { $0.path == talk.path }.map(\.location)
    let isFirst = !others.contains { $0 < talk.location }
    let next = others.filter { $0 > talk.location }.min()?.line ?? .max
    let start = isFirst ? 0 : talk.location.line
    return start..<max(start, next)
  }

  private static func diagnostics(of posts: [Post]) -> [String: [Diagnostic]] {
    posts.reduce(into: [:]) { diagnostics, post in
      guard !post.talks.isEmpty, !post.diagnostics.isEmpty else { return }
      diagnostics[post.path] = post.diagnostics
    }
  }
}
