package import ChapterModel
package import PostReading

/// A post beside the lines of its file.
package struct CheckedPost: Sendable {
  /// The post as read.
  package let post: Post

  /// Where the file's lines begin.
  package let lines: LineTable

  /// By place, which chapter of which talk stands there.
  let chapterPlaces: [SourceLocation: (talk: Int, chapter: Int)]

  /// A post and its lines.
  package init(post: Post, lines: LineTable) {
    self.post = post
    self.lines = lines
    var places: [SourceLocation: (talk: Int, chapter: Int)] = [:]
    for (talk, place) in zip(post.talks, post.talks.indices) {
      for (chapter, index) in zip(talk.chapters, talk.chapters.indices) {
        places[chapter.location] = (place, index)
      }
    }
    chapterPlaces = places
  }
}
