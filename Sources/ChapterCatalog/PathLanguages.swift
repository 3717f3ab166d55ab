import ChapterModel

/// Finds the languages that paths name. Those of one folder mostly follow each other, and what the folder
/// says is found out once: to take each path apart was a third of the time of making a catalog.
struct PathLanguages {
  private var folder: String?
  private var languageOfFolder: LanguageCode?

  /// The language of a post at a path.
  mutating func language(of path: String) -> LanguageCode? {
    let span = path.utf8Span.span
    var start = span.count
    while start > 0, span[start - 1] != UInt8(ascii: "/") { start -= 1 }
    let dots = (start..<span.count).count { span[$0] == UInt8(ascii: ".") }
    // Behind a last slash stands no name.
    guard dots < 2, start < span.count else { return PostPath(path).language }
    let isSame = folder.map { folder in
      let other = folder.utf8Span.span
      return other.count == start && (0..<start).allSatisfy { other[$0] == span[$0] }
    }
    if isSame ?? false { return languageOfFolder }
    folder = String(Substring(path.utf8.prefix(start)))
    languageOfFolder = PostPath(path).language
    return languageOfFolder
  }
}
