import ChapterModel

/// The id that a post has by its path.
///
/// A date in front of a name stays, since without it two years' recaps would share one id.
package enum PostID {
  /// The slug of the file's stem, or of its folder's name for `index`, `_index` and `README`, with
  /// the language of a translation behind it.
  package static func read(_ path: String) -> String {
    let file = FileStem(path)
    let name = file.standsForFolder || file.isFolderTitle ? folder(of: path) : nil
    let language = file.language.map { " " + $0.text } ?? ""
    let slug = Slug.of((name ?? file.stem) + language)
    return slug.isEmpty ? "post" : slug
  }

  private static func folder(of path: String) -> String? {
    path.split(separator: "/").dropLast().last { $0 != "." && $0 != ".." }.map(String.init)
  }
}
