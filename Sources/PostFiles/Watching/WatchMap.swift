/// Which folders are watched, and what the last walk found there.
struct WatchMap {
  /// A folder that a watch stands for, by one of its paths.
  private struct Place {
    let path: FilePath
    /// Whether a walk looked into it, rather than for one name in it.
    var isWalked: Bool
    /// The number of the last walk that came by.
    var walk: Int
  }

  /// The folders that came under watch with the last walk: what changed in them before, nobody saw.
  private(set) var newFolders: Set<FilePath> = []

  /// The links that the last walk followed.
  private(set) var links: Set<FilePath> = []

  private var roots: Set<FilePath> = []
  private var targets: [FilePath: Set<FilePath>] = [:]
  private var places: [Int32: [Place]] = [:]
  private var walk = 0

  /// Begins a walk, which says anew what is to be watched.
  mutating func begin() {
    walk += 1
    newFolders = []
    links = []
    roots = []
    targets = [:]
  }

  /// Ends a walk and forgets where it didn't come by; the watches that stand for nothing any more.
  mutating func end() -> [Int32] {
    var useless: [Int32] = []
    for (number, all) in places {
      let kept = all.filter { $0.walk == walk }
      places[number] = kept.isEmpty ? nil : kept
      if kept.isEmpty { useless.append(number) }
    }
    return useless
  }

  /// Takes in what a walk came by; the folder that is to be watched for it.
  mutating func add(_ place: WalkPlace) -> FilePath? {
    switch place {
    case .root(let path):
      guard let parent = path.folderAround else { return nil }
      roots.insert(path.withoutSlashes)
      return parent
    case .folder(let path): return path
    case .link(let path):
      links.insert(path)
      return nil
    case .target(let target, let file):
      targets[target, default: []].insert(file)
      return target.parent
    }
  }

  /// Says which watch stands for a folder.
  mutating func add(_ folder: FilePath, watch: Int32, isWalked: Bool) {
    var all = places[watch] ?? []
    if let position = all.firstIndex(where: { $0.path == folder }) {
      if isWalked, !all[position].isWalked { newFolders.insert(folder.withoutSlashes) }
      all[position].isWalked = isWalked || all[position].isWalked && all[position].walk == walk
      all[position].walk = walk
    } else {
      all.append(Place(path: folder, isWalked: isWalked, walk: walk))
      if isWalked { newFolders.insert(folder.withoutSlashes) }
    }
    places[watch] = all
  }

  /// How many watches there are.
  var count: Int { places.count }

  /// Forgets all watches, whose numbers these are.
  mutating func removeWatches() -> [Int32] {
    defer { places = [:] }
    return Array(places.keys)
  }

  /// Forgets a watch that the system ended.
  mutating func remove(_ watch: Int32) { places[watch] = nil }

  /// Whether a walk looked into the folder of a watch.
  func isWalked(_ watch: Int32) -> Bool { places[watch]?.contains(where: \.isWalked) ?? false }

  /// The paths that a name in a watched folder has, and whether a walk looked into that folder.
  func paths(of name: [UInt8], in watch: Int32) -> [(path: FilePath, isWalked: Bool)] {
    (places[watch] ?? []).map { ($0.path.appending(name), $0.isWalked) }
  }

  /// Whether a person named that path.
  func isRoot(_ path: FilePath) -> Bool { roots.contains(path) }

  /// The files whose bytes are at a canonical path.
  func files(at target: FilePath) -> Set<FilePath> { targets[target] ?? [] }
}

extension FilePath {
  /// The folder that a path's last name stands in, as the path spells it; nil where that name is none,
  /// as in `..`.
  fileprivate var folderAround: FilePath? {
    let name = name
    guard !name.isEmpty, !name.allSatisfy({ $0 == UInt8(ascii: ".") }) else { return nil }
    return FilePath(bytes: Array(bytes[..<name.startIndex]))
  }
}
