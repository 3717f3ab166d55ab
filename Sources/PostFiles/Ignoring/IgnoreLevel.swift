/// The ignore files of a folder, and through `parent` those of the folders around it.
///
/// As in ripgrep a `.ignore` anywhere wins over a `.gitignore`, a file in a deeper folder over one
/// further up, and a repository's `.gitignore` files end at its root.
final class IgnoreLevel: Sendable {
  private let parent: IgnoreLevel?
  private let ignore: IgnoreFile?
  private let gitignore: IgnoreFile?
  private let isRepositoryRoot: Bool

  /// How many bytes of a path found in the walk lie before this folder's entries.
  private let skipped: Int

  /// What stands before the rest of that path: the way from this folder to the one where the walk
  /// began, where this one lies around it.
  private let prefix: [UInt8]

  /// The ignore files of one folder.
  init(
    parent: IgnoreLevel?, ignore: IgnoreFile?, gitignore: IgnoreFile?, isRepositoryRoot: Bool,
    skipped: Int, prefix: [UInt8] = []
  ) {
    self.parent = parent
    self.ignore = ignore
    self.gitignore = gitignore
    self.isRepositoryRoot = isRepositoryRoot
    self.skipped = skipped
    self.prefix = prefix
  }

  /// What the ignore files of this folder and those around it say of a path found in the walk.
  func verdict(on path: FilePath, isFolder: Bool) -> IgnoreVerdict? {
    var level: IgnoreLevel? = self
    while let here = level {
      if let verdict = here.verdict(of: here.ignore, on: path, isFolder: isFolder) {
        return verdict
      }
      level = here.parent
    }
    level = self
    while let here = level {
      if let verdict = here.verdict(of: here.gitignore, on: path, isFolder: isFolder) {
        return verdict
      }
      level = here.isRepositoryRoot ? nil : here.parent
    }
    return nil
  }

  private func verdict(
    of file: IgnoreFile?, on path: FilePath, isFolder: Bool
  ) -> IgnoreVerdict? {
    guard let file else { return nil }
    let rest = path.bytes.dropFirst(skipped)
    return file.verdict(on: prefix.isEmpty ? rest : (prefix + rest)[...], isFolder: isFolder)
  }
}
