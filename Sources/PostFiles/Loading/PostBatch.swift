public import ChapterModel

/// Posts that were read, and the files that couldn't be.
public typealias PostBatch = FileBatch<Post>

extension FileBatch where Item == Post {
  /// The posts, in the order in which their files were found.
  public var posts: [Post] {
    get { items }
    _modify { yield &items }
  }

  /// Posts and errors.
  public init(posts: [Post], errors: [FileError] = [], foundCount: Int = 0) {
    self.init(items: posts, errors: errors)
    self.foundCount = foundCount
  }
}
