import ChapterModel

/// The part of an id that comes from a path: letters and digits of any script in small letters, and
/// one `-` for whatever stands between them.
///
/// A date in front of a name stays, since without it two years' recaps would share one id.
enum Slug {
  /// The id of the post at `path`: the slug of the file's stem, or of its folder's name for `index`,
  /// `_index` and `README`.
  static func post(_ path: String) -> String {
    let parts = path.split(separator: "/")
    guard let file = parts.last else { return "" }
    let dot = file.lastIndex(of: ".").flatMap { $0 == file.startIndex ? nil : $0 }
    let stem = file[..<(dot ?? file.endIndex)]
    let standsForFolder = ["index", "_index", "readme"].contains(stem.lowercased())
    let folder = parts.dropLast().last { $0 != "." && $0 != ".." }
    let slug = of(standsForFolder ? folder ?? stem : stem)
    return slug.isEmpty ? "post" : slug
  }

  /// The slug of a name.
  static func of(_ name: some StringProtocol) -> String {
    var slug = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug
  }
}
