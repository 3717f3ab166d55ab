public import ChapterModel

/// Reads a post: bytes in, a value and diagnostics out. Bad text never throws out of it.
public enum PostReader {
  /// The post that the bytes of a file spell.
  ///
  /// - Parameters:
  ///   - text: the file's bytes, whatever they are.
  ///   - path: the file's path, which gives the post its id and may give it its date.
  public static func read(_ text: Span<UInt8>, path: String) -> Post {
    Post(id: path, path: path)
  }
}
