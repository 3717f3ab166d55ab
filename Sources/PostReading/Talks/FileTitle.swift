/// The name of a file as a title, for a post that has none: `2024-05-01-my_talk.md` is `My talk`.
enum FileTitle {
  /// The readable name of the file at a path, of its folder for `index` and `README`; nil where
  /// nothing but a date and signs is left.
  static func read(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    guard let file = parts.last else { return nil }
    let dot = file.lastIndex(of: ".").flatMap { $0 == file.startIndex ? nil : $0 }
    let stem = file[..<(dot ?? file.endIndex)]
    let standsForFolder = ["index", "_index", "readme"].contains(stem.lowercased())
    let name = standsForFolder ? parts.dropLast().last ?? stem : stem
    let words = name.split { $0 == "-" || $0 == "_" || $0.isWhitespace }
    let rest = words.drop { $0.allSatisfy(\.isNumber) }
    guard let first = rest.first, let letter = first.first else { return nil }
    let title = ([letter.uppercased() + first.dropFirst()] + rest.dropFirst().map(String.init))
      .joined(separator: " ")
    return title.contains(where: \.isLetter) ? title : nil
  }
}
