/// A file whose bytes were read whole, as the walk found it.
public struct SourceFile: Sendable {
  let found: FoundFile

  /// Its path for people, as the named path spells it; bytes that are not UTF-8 are replaced.
  public var path: String {
    isStandardInput ? PostLoader.standardInputPath : found.path.string
  }

  /// The path that gives its post an id, the same wherever the path begins.
  public var readingPath: String { isStandardInput ? path : found.readingPath }

  /// Whether a person named the file itself.
  public var isNamed: Bool { found.isNamed }

  /// Whether its bytes came from standard input.
  public var isStandardInput: Bool { found.path.isStandardInput }
}
