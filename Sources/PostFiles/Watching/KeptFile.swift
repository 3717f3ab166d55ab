import ChapterModel

/// A file and what a library needs of its posts, which is little of most: a large library has more posts
/// without a talk than with one.
struct KeptFile: Sendable {
  /// What is wrong with a file. It lies elsewhere: nearly no file has it, and each has the room for it.
  private indirect enum Trouble {
    case error(FileError?, staleness: StaleReading?)
  }

  /// The file's path, where its posts don't have it; most have, and a large library has many paths.
  private let ownPath: FilePath?

  /// What else is known of the file.
  private var root: Int32
  private var isNamed: Bool
  private var folder: FilePath?

  /// Its posts' faults: of its last good reading.
  let faultCounts: FaultCounts

  /// The posts, where one of them says more than that it is there.
  private let wholePosts: [Post]

  private let postCount: Int32

  private var trouble: Trouble?

  /// What is kept of a file's reading.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - posts: what was read of it.
  ///   - error: why it could not be read.
  ///   - keepsAll: whether nothing of them is left out.
  init(file: FoundFile, posts: [Post], error: FileError?, keepsAll: Bool) {
    root = Int32(clamping: file.root)
    isNamed = file.isNamed
    folder = file.folder
    faultCounts = FaultCounts(of: posts)
    postCount = Int32(clamping: posts.count)
    let keepsDiagnostics = keepsAll || file.path.isStandardInput
    let isFolderTitle = file.path.name.starts(with: "_index".utf8)
    if keepsAll || isFolderTitle || posts.contains(where: Self.saysMore) {
      wholePosts = keepsDiagnostics ? posts : posts.map(Self.withoutNotes)
    } else {
      wholePosts = []
    }
    let isTold = wholePosts.first.map { file.path.bytes.elementsEqual($0.path.utf8) } ?? false
    ownPath = isTold ? nil : file.path
    if error != nil { trouble = .error(error, staleness: nil) }
  }

  /// The file's path.
  var path: FilePath { ownPath ?? FilePath(wholePosts.first?.path ?? "") }

  /// The file, made anew.
  var file: FoundFile {
    FoundFile(path: path, root: Int(root), isNamed: isNamed, folder: folder)
  }

  /// Its posts: of its last good reading.
  var posts: [Post] {
    guard wholePosts.isEmpty, postCount > 0 else { return wholePosts }
    return Array(repeating: Post(id: "", path: path.string), count: Int(postCount))
  }

  /// Why it could not be read last; nil where it could.
  var error: FileError? {
    if case .error(let error, _) = trouble { error } else { nil }
  }

  /// Why the posts are not those that are in the file now; nil where they are.
  var staleness: StaleReading? {
    if case .error(_, let staleness) = trouble { staleness } else { nil }
  }

  /// What is shown of a file once it is read again, as this: a reading that broke what was good takes
  /// the place of nothing.
  func taking(_ reading: KeptFile) -> KeptFile {
    guard wholePosts.contains(where: { !$0.talks.isEmpty }), let reason = reading.fault else {
      return reading
    }
    var kept = self
    (kept.root, kept.isNamed, kept.folder) = (reading.root, reading.isNamed, reading.folder)
    kept.trouble = .error(
      reading.error, staleness: StaleReading(path: reading.path.string, reason: reason))
    return kept
  }

  /// What makes a reading worth less than a good one before it.
  private var fault: StaleReading.Reason? {
    if let error { return .file(error.reason) }
    guard wholePosts.allSatisfy(\.talks.isEmpty) else { return nil }
    let found = wholePosts.lazy.flatMap(\.diagnostics)
    return found.first(where: Self.isOfWholeFile).map { .text($0) }
  }

  /// Whether a post has something that lists or later readings ask for.
  private static func saysMore(_ post: Post) -> Bool {
    !post.talks.isEmpty || post.diagnostics.contains(where: isOfWholeFile)
  }

  /// A post without the diagnostics that are about a line of it.
  private static func withoutNotes(_ post: Post) -> Post {
    var post = post
    post.diagnostics = post.diagnostics.filter(isOfWholeFile)
    return post
  }

  /// Whether a rule's breach makes a whole file unreadable, not one line of it.
  private static func isOfWholeFile(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.rule {
    case .frontMatterUnclosed, .frontMatterSyntax, .inputSyntax: true
    default: false
    }
  }
}
