/// A file that may be a post, and the named path that it was found under.
struct FoundFile: Hashable, Sendable {
  /// Where it is, as the named path spells it.
  let path: FilePath

  /// Which of the named paths, counted from 0.
  let root: Int

  /// Whether a person named the file itself.
  let isNamed: Bool

  /// What the folder around it is really called, where its path does not say: `index.md` in the
  /// current folder takes its id from that name.
  var folderName: ArraySlice<UInt8>?

  /// The path that gives a post its id, the same wherever the path begins.
  var readingPath: String {
    guard let folderName else { return path.string }
    return FilePath(bytes: Array(folderName)).appending(path.name).string
  }

  /// Whether one comes before the other: by named path, then component by component.
  static func precedes(_ one: FoundFile, _ other: FoundFile) -> Bool {
    one.root == other.root ? FilePath.precedes(one.path, other.path) : one.root < other.root
  }
}
