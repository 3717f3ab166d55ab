/// What the name of a post's file says: its stem, and the language behind that.
///
///     name = stem ["." language] ["." extension]
public struct FileStem: Hashable, Sendable {
  /// The name without language and extension.
  public let stem: String

  /// The language that stands between stem and extension: `träff.es-mx.md`.
  public let language: LanguageCode?

  /// Reads the last component of a path.
  public init(_ path: some StringProtocol) {
    let name = path.split(separator: "/").last.map { Substring($0) } ?? ""
    let whole = Self.withoutExtension(name)
    let front = Self.withoutExtension(whole)
    if front.endIndex < whole.endIndex,
      let code = LanguageCode(whole[whole.index(after: front.endIndex)...])
    {
      stem = String(front)
      language = code
    } else {
      stem = String(whole)
      language = nil
    }
  }

  /// Whether the file stands for its folder: `README.md`, `index.md`.
  public var standsForFolder: Bool { ["readme", "index"].contains(stem.lowercased()) }

  /// Whether the file gives its folder a title instead of being a post of it: Hugo's `_index.md`.
  public var isFolderTitle: Bool { stem == "_index" }

  private static func withoutExtension(_ name: Substring) -> Substring {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return name[..<dot]
  }
}
