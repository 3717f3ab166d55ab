import Synchronization

extension PostWatcher {
  /// Notes what an event may change of what is found or read.
  func note(_ event: FileEvent, in pending: inout PendingChanges) {
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
}
