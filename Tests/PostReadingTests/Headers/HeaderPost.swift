import ChapterModel
import PostReading

/// Posts for tests of what a header says.
enum HeaderPost {
  /// The post of a header in YAML and a body.
  static func read(
    _ header: String, body: String = "", path: String = "blogg/träff.md"
  ) -> Post {
    whole("---\n\(header)\n---\n\(body)\n", path: path)
  }

  /// The post of a whole text.
  static func whole(_ text: String, path: String = "blogg/träff.md") -> Post {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return PostReader.read(span, path: path)
  }
}
