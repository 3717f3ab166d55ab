/// Reads the ignore files of folders.
struct IgnoreReader {
  private var reader = FileReader()

  /// The ignore files of a folder that the walk goes through; `parent` itself where it has none.
  mutating func level(
    of folder: FilePath, listing: FolderListing, parent: IgnoreLevel?
  ) -> IgnoreLevel? {
    guard listing.hasIgnore || listing.hasGitignore || listing.isRepositoryRoot else {
      return parent
    }
    return IgnoreLevel(
      parent: parent,
      ignore: listing.hasIgnore ? read(FolderListing.ignore, in: folder) : nil,
      gitignore: listing.hasGitignore ? read(FolderListing.gitignore, in: folder) : nil,
      isRepositoryRoot: listing.isRepositoryRoot,
      skipped: folder.lengthAsFolder)
  }

  /// The ignore files of the folders around the one where a walk begins, up to the root of its
  /// repository; none where it's in no repository.
  mutating func levels(around base: WalkBase) -> IgnoreLevel? {
    let around = Self.foldersToRepositoryRoot(around: base.canonical)
    return around.reduce(nil) { parent, folder in
      let prefix = base.canonical.bytes.dropFirst(folder.lengthAsFolder)
      return IgnoreLevel(
        parent: parent,
        ignore: read(FolderListing.ignore, in: folder),
        gitignore: read(FolderListing.gitignore, in: folder),
        isRepositoryRoot: folder == around.first,
        skipped: base.length,
        prefix: prefix + [UInt8(ascii: "/")])
    }
  }

  /// The folders around one, from the root of its repository down; none where it is that root or
  /// there is no repository.
  private static func foldersToRepositoryRoot(around folder: FilePath) -> [FilePath] {
    var here = folder
    var around: [FilePath] = []
    while !isRepositoryRoot(here) {
      guard let above = here.parent else { return [] }
      around.append(above)
      here = above
    }
    return around.reversed()
  }

  private static func isRepositoryRoot(_ folder: FilePath) -> Bool {
    (try? FileSystem.kind(of: folder.appending(FolderListing.repository))) != nil
  }

  /// The patterns of an ignore file. One that can't be read ignores nothing, as in git: posts that
  /// were to be hidden are shown rather than the other way round.
  private mutating func read(_ name: [UInt8], in folder: FilePath) -> IgnoreFile? {
    let path = folder.appending(name)
    guard (try? FileSystem.kind(of: path)) == .file, (try? reader.read(path)) != nil else {
      return nil
    }
    return reader.withBytes { IgnoreFile($0) }
  }
}
