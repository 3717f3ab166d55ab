import ChapterModel

/// The start of an XML element.
struct XMLElement: Hashable {
  /// The name without its prefix.
  let name: String

  /// The values of the attributes by their names without prefixes.
  let attributes: [String: String]

  /// Where it begins.
  let location: SourceLocation
}
