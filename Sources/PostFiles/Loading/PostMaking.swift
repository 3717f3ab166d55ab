import ChapterModel
import PostImport
import PostReading

/// Makes posts of the files that are read.
enum PostMaking {
  /// What reads the posts of files in one form; without one, what a person named may be in any, and
  /// all other files are posts.
  static func reading(as format: ImportFormat?) -> @Sendable (Span<UInt8>, SourceFile) -> [Post] {
    { text, file in posts(text, file, as: format) }
  }

  private static func posts(
    _ text: Span<UInt8>, _ file: SourceFile, as format: ImportFormat?
  ) -> [Post] {
    guard file.isNamed || format != nil else {
      return [placed(PostReader.read(text, path: file.readingPath), in: file)]
    }
    return PostImporter.read(text, path: file.readingPath, as: format).map { placed($0, in: file) }
  }

  private static func placed(_ post: Post, in file: SourceFile) -> Post {
    guard !file.isStandardInput else { return post }
    var placed = post
    placed.folder = file.found.folder?.string
    placed.move(to: file.path)
    return placed
  }
}

extension Post {
  /// Gives the post another path, its id kept.
  fileprivate mutating func move(to path: String) {
    guard self.path != path else { return }
    self.path = path
    for position in talks.indices { talks[position].path = path }
  }
}
