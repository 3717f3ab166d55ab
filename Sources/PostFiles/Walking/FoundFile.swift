/// A file that may be a post, and the named path that it was found under.
struct FoundFile: Hashable, Sendable {
  /// Where it is, as the named path spells it.
  let path: FilePath

  /// Which of the named paths, counted from 0.
  let root: Int

  /// Whether a person named the file itself.
  let isNamed: Bool

  /// Where the folder around it really is, where its path does not name its last two folders:
  /// `index.md` in the current folder takes its id from that folder, and its event from the one
  /// above.
  var folder: FilePath?

  /// The path that gives a post its id, the same wherever the path begins.
  var readingPath: String {
    guard let folder, !path.saysFolders(1) else { return path.string }
    return FilePath(bytes: Array(folder.name)).appending(path.name).string
  }

  /// Whether one comes before the other: by named path, then component by component.
  static func precedes(_ one: FoundFile, _ other: FoundFile) -> Bool {
    one.root == other.root ? FilePath.precedes(one.path, other.path) : one.root < other.root
  }
}
