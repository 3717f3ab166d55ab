extension PostLoader {
  /// Whether all there is to read are a few short posts: then they are read in less time than another
  /// thread takes to begin. To tell costs as little: a folder with others below it or with links is taken
  /// for a large one, and so is what may have to be waited for.
  public var hasFewPosts: Bool {
    let names = PostName(format)
    var files: [FilePath] = []
    for path in paths {
      guard let found = try? fewFiles(at: path, names, atMost: Self.fewFiles - files.count) else {
        return false
      }
      files += found
    }
    let sizes = files.map { (try? FileSystem.size(of: $0)) ?? Self.fewBytes }
    return sizes.reduce(0, +) <= Self.fewBytes
  }

  /// How many files are few.
  private static let fewFiles = 4

  /// How long they are together at most.
  private static let fewBytes = 64 << 10

  /// The files at a path; nil where there are more than so many, or anything else.
  private func fewFiles(
    at path: FilePath, _ names: PostName, atMost limit: Int
  ) throws(SystemError) -> [FilePath]? {
    if path.isStandardInput { return nil }
    switch try FileSystem.kind(of: path) {
    case .file: return limit > 0 ? [path] : nil
    case .folder: break
    case .link, .special, .unknown: return nil
    }
    let entries = try FileSystem.entries(of: path, atMost: limit + 1) { name, kind in
      FolderListing.isCandidate(name, kind, names)
        && !(respectsIgnoreFiles && name.first == UInt8(ascii: "."))
    }
    guard entries.count <= limit, entries.allSatisfy({ $0.kind == .file }) else { return nil }
    return entries.map { path.appending($0.name) }
  }
}
