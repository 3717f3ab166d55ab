public import ChapterModel

/// Posts that were read, and the files that couldn't be.
public struct PostBatch: Sendable {
  /// The posts, in the order in which their files were found.
  public var posts: [Post]

  /// What couldn't be read.
  public var errors: [FileError]

  /// Posts and errors.
  public init(posts: [Post] = [], errors: [FileError] = []) {
    self.posts = posts
    self.errors = errors
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { posts.isEmpty && errors.isEmpty }

  /// Adds what came later.
  mutating func append(_ other: PostBatch) {
    posts += other.posts
    errors += other.errors
  }
}
