public import ChapterModel

/// Posts that were read, and the files that couldn't be.
public struct PostBatch: Sendable {
  /// The posts, in the order in which their files were found.
  public var posts: [Post]

  /// What couldn't be read.
  public var errors: [FileError]

  /// How many files had been found by then.
  public var foundCount: Int

  /// What was read of which file, in the order of the posts.
  var readings: [FileReading] = []

  /// Posts and errors.
  public init(posts: [Post] = [], errors: [FileError] = [], foundCount: Int = 0) {
    self.posts = posts
    self.errors = errors
    self.foundCount = foundCount
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { posts.isEmpty && errors.isEmpty && readings.isEmpty }

  /// Adds what came later.
  mutating func append(_ other: PostBatch) {
    posts += other.posts
    errors += other.errors
    readings += other.readings
  }
}
