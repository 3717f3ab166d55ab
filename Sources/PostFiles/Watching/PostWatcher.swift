import Synchronization

/// Watches the files that a load found, and says which of them changed, appeared or vanished, by the
/// same rules by which it found them.
///
/// A load that is given the watcher puts each folder under watch before it looks into it, so that no
/// change is lost in between. One thread loads and then asks for what is next; any may reload or
/// cancel. Waiting costs no wake: it's one poll(2).
public final class PostWatcher: Sendable {
  /// What the threads share.
  struct State {
    var map = WatchMap()
    var found: [FoundFile] = []
    var files: [FilePath: FoundFile]?
    /// What the last walk of the watcher's own could not look into; nil where a load walked last.
    var walkErrors: [FileError]?
    var isLimited = false
    var hasSaidLimit = false
    var hasWalked = false
    var needsWalk = false
  }

  private struct Wishes {
    var reloads = false
    var ends = false
  }

  /// What finds the files, whose rules hold here, too.
  let loader: PostLoader

  /// Which names posts have.
  let names: PostName

  /// What is known of folders and files.
  let state = Mutex(State())

  private let wishes = Mutex(Wishes())
  private let events = FolderEvents()
  private let folderLimit: Int

  /// A watcher of what a load finds; it watches nothing before that.
  public convenience init(_ loader: PostLoader) {
    self.init(loader, folderLimit: .max)
  }

  /// A watcher of so many folders at most, where the system has no lower limit.
  init(_ loader: PostLoader, folderLimit: Int) {
    self.loader = loader
    self.folderLimit = folderLimit
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
    if takeNeedOfWalk() { pending.walk() }
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

  /// Begins a walk, which says anew what is to be watched, also where the limit was met before: it may
  /// have been raised.
  func beginWalk() {
    state.withLock { state in
      state.isLimited = false
      state.map.begin()
    }
  }

  /// Watches what a walk comes by.
  func watch(_ place: WalkPlace) {
    state.withLock { state in
      guard let folder = state.map.add(place), !state.isLimited else { return }
      do throws(WatchLimit) {
        guard state.map.count < folderLimit else { throw WatchLimit() }
        guard let number = try events.watch(folder) else { return }
        state.map.add(folder, watch: number, isWalked: place.isFolder)
      } catch {
        state.isLimited = true
        for number in state.map.removeWatches() { events.unwatch(number) }
      }
    }
  }

  /// Ends a walk that found these files. One that was called off changes nothing that is known, and the
  /// next wait begins with another.
  func endWalk(_ files: [FoundFile], isComplete: Bool = true) {
    state.withLock { state in
      guard isComplete || !state.hasWalked else { return state.needsWalk = true }
      state.hasWalked = true
      state.found = files.map(\.self)
      state.files = nil
      state.walkErrors = nil
      for number in state.map.end() { events.unwatch(number) }
    }
  }

  private func takeNeedOfWalk() -> Bool {
    state.withLock { state in
      defer { state.needsWalk = false }
      return state.needsWalk
    }
  }

  /// Finds the files anew, and says what could not be looked into.
  func walk() -> [FileError] {
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

  /// The files that the last walk found, by their paths; standard input, which is none, left out.
  func knownFiles() -> [FilePath: FoundFile] {
    state.withLock { state in
      if let files = state.files { return files }
      let read = state.found.lazy.filter { !$0.path.isStandardInput }
      let files = Dictionary(read.map { ($0.path, $0) }) { one, _ in one }
      state.files = files
      state.found = []
      return files
    }
  }
}

extension WalkPlace {
  /// Whether the place is a folder that is looked into.
  fileprivate var isFolder: Bool { if case .folder = self { true } else { false } }
}

extension Duration {
  /// Whole milliseconds, rounded up so that a wait is never too short.
  fileprivate var milliseconds: Int32 {
    Int32(
      clamping: components.seconds * 1000 + (components.attoseconds + 999_999_999_999_999)
        / 1_000_000_000_000_000)
  }
}
