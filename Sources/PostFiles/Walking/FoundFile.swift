/// A file that may be a post, and the named path that it was found under.
struct FoundFile: Hashable, Sendable {
  /// Where it is, as the named path spells it.
  let path: FilePath

  /// Which of the named paths, counted from 0.
  let root: Int

  /// Whether a person named the file itself.
  let isNamed: Bool

  /// Whether one comes before the other: by named path, then component by component.
  static func precedes(_ one: FoundFile, _ other: FoundFile) -> Bool {
    one.root == other.root ? FilePath.precedes(one.path, other.path) : one.root < other.root
  }
}
