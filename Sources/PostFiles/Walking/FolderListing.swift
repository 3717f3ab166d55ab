/// What a folder holds that matters to the walk.
struct FolderListing {
  /// Folders, links and files that may be posts, by their names' bytes.
  private(set) var entries: [FolderEntry] = []

  /// Whether it holds a `.ignore`.
  private(set) var hasIgnore = false

  /// Whether it holds a `.gitignore`.
  private(set) var hasGitignore = false

  /// Whether it is the root of a repository.
  private(set) var isRepositoryRoot = false

  /// Lists a folder, of its files those whose names fit; costs no call for an entry.
  init(of folder: FilePath, names: PostName) throws(SystemError) {
    let all = try FileSystem.entries(of: folder) { name, kind in
      Self.matters(name, kind, names)
    }
    for entry in all {
      switch entry.name {
      case Self.ignore: hasIgnore = true
      case Self.gitignore: hasGitignore = true
      case Self.repository: isRepositoryRoot = true
      default:
        if Self.isCandidate(entry.name, entry.kind, names) { entries.append(entry) }
      }
    }
    entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The name of ripgrep's own ignore files.
  static let ignore = Array(".ignore".utf8)

  /// The name of git's ignore files.
  static let gitignore = Array(".gitignore".utf8)

  /// The name that makes a folder the root of a repository; never walked, it holds no posts.
  static let repository = Array(".git".utf8)

  private static func matters(
    _ name: UnsafeBufferPointer<UInt8>, _ kind: FileKind, _ names: PostName
  ) -> Bool {
    isCandidate(name, kind, names)
      || name.first == UInt8(ascii: ".")
        && [ignore, gitignore, repository].contains { $0.elementsEqual(name) }
  }

  /// Whether a walk looks at an entry of that name and kind.
  static func isCandidate(
    _ name: some BidirectionalCollection<UInt8>, _ kind: FileKind, _ names: PostName
  ) -> Bool {
    switch kind {
    case .file: names.fits(name)
    case .folder, .link, .unknown: true
    case .special: false
    }
  }
}
