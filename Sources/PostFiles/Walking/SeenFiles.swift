/// Which files and folders the walk has met, by where they really are.
///
/// Within one folder without links no file can come twice, so that nothing is compared until the
/// first link, or unless several paths are named.
struct SeenFiles {
  /// Whether several paths are named, which may lie in each other.
  var asksAlways = false

  private var folders: Set<FilePath> = []
  private var files: Set<FilePath> = []
  private var unasked: [(path: FilePath, base: WalkBase)] = []
  private var lastBase: WalkBase?

  /// Whether that folder is new.
  mutating func insert(folder: FilePath) -> Bool {
    folders.insert(folder).inserted
  }

  /// Whether that file is new.
  mutating func insert(_ path: FilePath, in base: WalkBase) -> Bool {
    if !asksAlways, lastBase == nil || lastBase == base {
      lastBase = base
      unasked.append((path, base))
      return true
    }
    asksAlways = true
    for (path, base) in unasked { files.insert(base.canonical(of: path)) }
    unasked = []
    return files.insert(base.canonical(of: path)).inserted
  }
}
