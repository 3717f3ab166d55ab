/// Something that decides what a walk finds, and that may change.
enum WalkPlace {
  /// A path that a person named where no folder lies itself: a file, a link, or nothing.
  case root(FilePath)

  /// A folder that is looked into.
  case folder(FilePath)

  /// A symbolic link that was followed.
  case link(FilePath)

  /// Where the bytes of a file really are that a person named or a link leads to.
  case target(FilePath, of: FilePath)
}
