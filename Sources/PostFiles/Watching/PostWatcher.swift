import Synchronization

/// Watches the files that a load found, and says which of them changed, appeared or vanished, by the
/// same rules by which it found them.
///
/// A load that is given the watcher puts each folder under watch before it looks into it, so that no
/// change is lost in between. One thread loads and then asks for what is next; any may reload or
/// cancel. Waiting costs no wake: it's one poll(2).
public final class PostWatcher: Sendable {
  private struct State {
    var map = WatchMap()
    var found: [FoundFile] = []
    var files: [FilePath: FoundFile]?
    var walkErrors: [FileError] = []
    var isLimited = false
    var hasSaidLimit = false
  }

  private struct Wishes {
    var reloads = false
    var ends = false
  }

  private let loader: PostLoader
  private let names: PostName
  private let events = FolderEvents()
  private let state = Mutex(State())
  private let wishes = Mutex(Wishes())

  /// A watcher of what a load finds; it watches nothing before that.
  public init(_ loader: PostLoader) {
    self.loader = loader
    names = PostName(loader.format)
  }

  /// Wants everything to be read again; `next` says so.
  public func reload() {
    wishes.withLock { $0.reloads = true }
    events.ring()
  }

  /// Ends the wait for what is next.
  public func cancel() {
    wishes.withLock { $0.ends = true }
    events.ring()
  }

  /// Waits for what happens next, as long as it takes. What belongs together comes together: a short
  /// while after the last of it, half a second after the first at most.
  public func next() -> PostChange {
    var pending = PendingChanges()
    while true {
      if let change = wishedChange() { return change }
      if let wait = pending.wait(at: .now) {
        if wait == .zero {
          if let change = change(pending) { return change }
          pending = PendingChanges()
          continue
        }
        events.wait(milliseconds: wait.milliseconds)
      } else {
        events.wait(milliseconds: -1)
      }
      for event in events.take() { note(event, in: &pending) }
    }
  }

  private func wishedChange() -> PostChange? {
    let wish = wishes.withLock { wishes in
      defer { wishes.reloads = false }
      return wishes
    }
    if wish.ends { return .ended }
    if wish.reloads { return .everything(isAsked: true) }
    return state.withLock { state in
      guard state.isLimited, !state.hasSaidLimit else { return nil }
      state.hasSaidLimit = true
      return .unwatched(WatchLimit())
    }
  }

  // MARK: Walking

  /// Begins a walk, which says anew what is to be watched.
  func beginWalk() { state.withLock { $0.map.begin() } }

  /// Watches what a walk comes by.
  func watch(_ place: WalkPlace) {
    state.withLock { state in
      guard let folder = state.map.add(place), !state.isLimited else { return }
      do throws(WatchLimit) {
        guard let number = try events.watch(folder) else { return }
        state.map.add(folder, watch: number, isWalked: place.isFolder)
      } catch {
        state.isLimited = true
      }
    }
  }

  /// Ends a walk that found these files.
  func endWalk(_ files: [FoundFile]) {
    state.withLock { state in
      state.found = files
      state.files = nil
      for number in state.map.end() { events.unwatch(number) }
    }
  }

  /// Finds the files anew, and says what could not be looked into.
  private func walk() -> [FileError] {
    var files: [FoundFile] = []
    var errors: [FileError] = []
    beginWalk()
    var walker = PostWalker(
      respectsIgnoreFiles: loader.respectsIgnoreFiles, names: names,
      isCancelled: { self.wishes.withLock(\.ends) },
      onFile: { files.append($0) }, onError: { errors.append($0) }, onPlace: { self.watch($0) })
    walker.walk(loader.paths)
    endWalk(files)
    return errors
  }

  private func knownFiles() -> [FilePath: FoundFile] {
    state.withLock { state in
      if let files = state.files { return files }
      let read = state.found.lazy.filter { !$0.path.isStandardInput }
      let files = Dictionary(read.map { ($0.path, $0) }) { one, _ in one }
      state.files = files
      state.found = []
      return files
    }
  }

  // MARK: Events

  private func note(_ event: FileEvent, in pending: inout PendingChanges) {
    let map = state.withLock { state in
      if event.kinds.contains(.watchEnd) { state.map.remove(event.watch) }
      return state.isLimited ? nil : state.map
    }
    guard let map else { return }
    if event.kinds.contains(.overflow) { pending.overflow() }
    if event.name.isEmpty {
      let concernsFolder = !event.kinds.isDisjoint(with: [.ownEnd, .content])
      if concernsFolder, map.isWalked(event.watch) { pending.walk() }
      return
    }
    for (path, isWalked) in map.paths(of: event.name, in: event.watch) {
      note(event, at: path, isWalked: isWalked, map, in: &pending)
    }
  }

  private func note(
    _ event: FileEvent, at path: FilePath, isWalked: Bool, _ map: WatchMap,
    in pending: inout PendingChanges
  ) {
    let changesNames = !event.kinds.isDisjoint(with: [.arrival, .departure])
    for file in map.files(at: path) { pending.touch(file) }
    if changesNames, map.isRoot(path) { pending.walk() }
    guard isWalked else { return }
    if event.kinds.contains(.folder) {
      if changesNames { pending.walk() }
    } else if knownFiles()[path] != nil {
      pending.touch(path)
      if event.kinds.contains(.arrival), FileSystem.isLink(path) { pending.walk() }
    } else if decidesWhatIsFound(event, at: path, map) {
      pending.walk()
    }
  }

  /// Whether a name that is no known file's may make a walk find something else.
  private func decidesWhatIsFound(_ event: FileEvent, at path: FilePath, _ map: WatchMap) -> Bool {
    if event.name == FolderListing.ignore || event.name == FolderListing.gitignore {
      return loader.respectsIgnoreFiles
    }
    if event.kinds.contains(.departure) { return map.links.contains(path) }
    guard event.kinds.contains(.arrival) else { return false }
    return names.fits(event.name) || FileSystem.isLink(path)
  }

  // MARK: Reading

  /// What has changed where something happened; nil where nothing has.
  private func change(_ pending: PendingChanges) -> PostChange? {
    if pending.isOverflown { return .everything(isAsked: false) }
    let known = knownFiles()
    let needsWalk =
      pending.needsWalk
      || pending.files.contains { file in
        map { $0.links.contains(file) } || !FileSystem.exists(file)
      }
    let walkErrors = needsWalk ? walk() : nil
    let files = knownFiles()
    let fresh = needsWalk ? map(\.newFolders) : []
    let read = files.values.filter { file in
      pending.files.contains(file.path) || known[file.path] != file
        || (!fresh.isEmpty && fresh.contains(file.path.folderOfEntry))
    }
    let vanished = Set(known.keys.filter { files[$0] == nil })
    guard !read.isEmpty || !vanished.isEmpty || needsWalk && noteErrors(walkErrors) else {
      return nil
    }
    var reader = ChunkReader(making: PostMaking.reading(as: loader.format))
    let batch = reader.read(FileChunk(index: 0, files: read.sorted(by: FoundFile.precedes)))
    return .files(FileChanges(batch: batch, vanished: vanished, walkErrors: walkErrors))
  }

  private func map<Result>(_ body: (WatchMap) -> Result) -> Result {
    state.withLock { body($0.map) }
  }

  /// Keeps what a walk could not look into; whether that is something else than before.
  private func noteErrors(_ errors: [FileError]?) -> Bool {
    state.withLock { state in
      defer { state.walkErrors = errors ?? [] }
      return state.walkErrors != errors ?? []
    }
  }
}

extension WalkPlace {
  /// Whether the place is a folder that is looked into.
  fileprivate var isFolder: Bool { if case .folder = self { true } else { false } }
}

extension FilePath {
  /// The folder that the walk found this entry in, as it spelled it.
  fileprivate var folderOfEntry: FilePath {
    FilePath(bytes: Array(bytes[..<name.startIndex]))
  }
}

extension Duration {
  /// Whole milliseconds, rounded up so that a wait is never too short.
  fileprivate var milliseconds: Int32 {
    Int32(
      clamping: components.seconds * 1000 + (components.attoseconds + 999_999_999_999_999)
        / 1_000_000_000_000_000)
  }
}
