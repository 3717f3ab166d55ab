package import ChapterModel
package import PostReading

/// A post beside the lines of its file.
package struct CheckedPost: Sendable {
  /// The post as read.
  package let post: Post

  /// Where the file's lines begin.
  package let lines: LineTable

  /// A post and its lines.
  package init(post: Post, lines: LineTable) {
    self.post = post
    self.lines = lines
  }
}
