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
    let path = String(path)
    let span = path.utf8Span.span
    let slash = UInt8(ascii: "/")
    var end = span.count
    while end > 0, span[end - 1] == slash { end -= 1 }
    var start = end
    while start > 0, span[start - 1] != slash { start -= 1 }
    let whole = Self.withoutExtension(span, start..<end)
    let front = Self.withoutExtension(span, whole)
    if front.upperBound < whole.upperBound,
      let code = LanguageCode(span.text(front.upperBound + 1..<whole.upperBound))
    {
      stem = span.text(front)
      language = code
    } else {
      stem = span.text(whole)
      language = nil
    }
  }

  /// Whether the file stands for its folder: `README.md`, `index.md`.
  public var standsForFolder: Bool {
    (stem.utf8.count == 5 || stem.utf8.count == 6)
      && ["readme", "index"].contains(stem.lowercased())
  }

  /// Whether the file gives its folder a title instead of being a post of it: Hugo's `_index.md`.
  public var isFolderTitle: Bool { stem == "_index" }

  /// What stands before the last dot, unless that begins the name.
  private static func withoutExtension(_ text: Span<UInt8>, _ name: Range<Int>) -> Range<Int> {
    guard !name.isEmpty else { return name }
    var dot = name.upperBound - 1
    while dot > name.lowerBound, text[dot] != UInt8(ascii: ".") { dot -= 1 }
    return dot > name.lowerBound ? name.lowerBound..<dot : name
  }
}
