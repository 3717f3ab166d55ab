/// Finds the files below named paths that may be posts, in a stable order: path by path as named,
/// below a folder component by component and byte by byte.
///
/// What is hidden, what ignore files name and `node_modules` are skipped, but a named path is always
/// looked into. Each file comes once: links are followed only after all that is really there, and
/// never to a folder around the link itself.
struct PostWalker {
  private let respectsIgnoreFiles: Bool
  private let names: PostName
  private let onFile: (FoundFile) -> Void
  private let onError: (FileError) -> Void
  private let onPlace: (WalkPlace) -> Void
  private let isCancelled: () -> Bool

  /// Whether links were followed: what lies behind them was reported after all else.
  private(set) var hasFollowedLinks = false

  private var stack: [WalkItem] = []
  private var links: [WalkItem] = []
  private var seen = SeenFiles()
  private var ignoreReader = IgnoreReader()

  /// A walk that reports what it finds as it goes on.
  ///
  /// - Parameters:
  ///   - respectsIgnoreFiles: whether to skip what is hidden or ignored; `.git` always is.
  ///   - names: which names its files have, those named by a person aside.
  ///   - isCancelled: asked at every folder and link.
  ///   - onFile: takes each file.
  ///   - onError: takes what couldn't be looked into.
  ///   - onPlace: takes what a later walk would find something else by, before it is looked into.
  init(
    respectsIgnoreFiles: Bool, names: PostName = PostName(),
    isCancelled: @escaping () -> Bool = { false },
    onFile: @escaping (FoundFile) -> Void, onError: @escaping (FileError) -> Void,
    onPlace: @escaping (WalkPlace) -> Void = { _ in }
  ) {
    self.respectsIgnoreFiles = respectsIgnoreFiles
    self.names = names
    self.isCancelled = isCancelled
    self.onFile = onFile
    self.onError = onError
    self.onPlace = onPlace
  }

  /// Walks all named paths.
  mutating func walk(_ paths: [FilePath]) {
    seen.asksAlways = paths.count > 1
    for (root, path) in paths.enumerated() where !isCancelled() {
      start(path, root: root)
      walkStack()
    }
    followLinks()
  }

  private mutating func start(_ path: FilePath, root: Int) {
    guard !path.isStandardInput else {
      return onFile(FoundFile(path: path, root: root, isNamed: true))
    }
    // A folder says itself when it goes, so that nothing around it needs to be watched.
    if !FileSystem.isRealFolder(path.withoutSlashes) { onPlace(.root(path)) }
    do throws(SystemError) {
      let kind = try FileSystem.kind(of: path)
      let canonical = try FileSystem.canonical(path)
      guard kind != .special else { return fail(path, .special, isNamed: true) }
      if kind == .file { onPlace(.target(canonical, of: path)) }
      let length = kind == .folder ? path.lengthAsFolder : path.bytes.count
      let base = WalkBase(root: root, length: length, canonical: canonical)
      let isWalked = kind == .folder && respectsIgnoreFiles
      let level = isWalked ? ignoreReader.levels(around: base) : nil
      stack.append(
        WalkItem(path: path, kind: kind, base: base, level: level, isNamed: true))
    } catch {
      fail(path, error.reason, isNamed: true)
    }
  }

  private mutating func walkStack() {
    while let item = stack.popLast() {
      switch item.kind {
      case .file: report(item)
      case .folder:
        if isCancelled() { return stack.removeAll() }
        open(item)
      case .link: links.append(item)
      case .special, .unknown: break
      }
    }
  }

  private mutating func report(_ item: WalkItem) {
    if seen.insert(item.path, in: item.base) {
      let folder = item.path.saysFolders(2) ? nil : item.base.canonical(of: item.path).parent
      onFile(
        FoundFile(path: item.path, root: item.base.root, isNamed: item.isNamed, folder: folder))
    }
  }

  private mutating func open(_ folder: WalkItem) {
    guard seen.insert(folder: folder.base.canonical(of: folder.path)) else { return }
    onPlace(.folder(folder.path))
    do throws(SystemError) {
      let listing = try FolderListing(of: folder.path, names: names)
      let level =
        respectsIgnoreFiles
        ? ignoreReader.level(of: folder.path, listing: listing, parent: folder.level) : nil
      for entry in listing.entries.reversed() {
        let item = WalkItem(
          path: folder.path.appending(entry.name), kind: entry.kind, base: folder.base,
          level: level)
        if !isSkipped(entry, item) { stack.append(item) }
      }
    } catch {
      fail(folder.path, error.reason, isNamed: folder.isNamed)
    }
  }

  private func isSkipped(_ entry: FolderEntry, _ item: WalkItem) -> Bool {
    guard respectsIgnoreFiles else { return false }
    switch item.level?.verdict(on: item.path, isFolder: entry.kind == .folder) {
    case .ignored: return true
    case .included: return false
    case nil: return entry.isHidden || entry.name.elementsEqual("node_modules".utf8)
    }
  }

  private mutating func followLinks() {
    hasFollowedLinks = !links.isEmpty
    while !links.isEmpty, !isCancelled() {
      let round = links
      links = []
      for link in round {
        follow(link)
        walkStack()
      }
    }
  }

  private mutating func follow(_ link: WalkItem) {
    let isPost = names.fits(link.path.name)
    onPlace(.link(link.path))
    do throws(SystemError) {
      let kind = try FileSystem.kind(of: link.path)
      let canonical = try FileSystem.canonical(link.path)
      guard !canonical.isSystems else {
        if isPost { fail(link.path, .special, isNamed: false) }
        return
      }
      if kind == .file, isPost {
        onPlace(.target(canonical, of: link.path))
        let base = WalkBase(
          root: link.base.root, length: link.path.bytes.count, canonical: canonical)
        report(WalkItem(path: link.path, kind: .file, base: base, level: nil))
      } else if kind == .folder, !isIgnoredFolder(link), !canonical.contains(link.place) {
        let base = WalkBase(
          root: link.base.root, length: link.path.lengthAsFolder, canonical: canonical)
        stack.append(WalkItem(path: link.path, kind: .folder, base: base, level: link.level))
      }
    } catch {
      // Links of any other name may lead anywhere; they are nobody's posts.
      guard isPost else { return }
      fail(link.path, error.reason == .missing ? .brokenLink : error.reason, isNamed: false)
    }
  }

  /// A pattern for folders only says nothing of the link, but of what it leads to.
  private func isIgnoredFolder(_ link: WalkItem) -> Bool {
    link.level?.verdict(on: link.path, isFolder: true) == .ignored
  }

  private func fail(_ path: FilePath, _ reason: FileError.Reason, isNamed: Bool) {
    onError(FileError(path: path.string, reason: reason, isNamed: isNamed))
  }
}

extension WalkItem {
  /// Where a link really lies.
  fileprivate var place: FilePath { base.canonical(of: path) }
}
