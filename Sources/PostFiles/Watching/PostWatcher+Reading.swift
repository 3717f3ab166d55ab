import Synchronization

extension PostWatcher {
  /// What has changed where something happened; nil where nothing has.
  func change(_ pending: PendingChanges) -> PostChange? {
    if pending.isOverflown { return .everything(isAsked: false) }
    let known = knownFiles()
    let needsWalk =
      pending.needsWalk
      || pending.files.contains { file in
        map { $0.links.contains(file) } || !FileSystem.exists(file)
      }
    let errorsBefore = state.withLock(\.walkErrors)
    let walkErrors = needsWalk ? walk() : nil
    if needsWalk { state.withLock { $0.walkErrors = walkErrors } }
    let files = knownFiles()
    let fresh = needsWalk ? map(\.newFolders) : []
    let read = files.values.filter { file in
      pending.files.contains(file.path) || known[file.path] != file
        || (!fresh.isEmpty && fresh.contains(file.path.folderOfEntry))
    }
    let vanished = Set(known.keys.filter { files[$0] == nil })
    let hasOtherErrors = needsWalk && walkErrors != errorsBefore
    guard !read.isEmpty || !vanished.isEmpty || hasOtherErrors else { return nil }
    var reader = ChunkReader(making: PostMaking.reading(as: loader.format))
    let batch = reader.read(FileChunk(index: 0, files: read.sorted(by: FoundFile.precedes)))
    return .files(FileChanges(batch: batch, vanished: vanished, walkErrors: walkErrors))
  }

  private func map<Result>(_ body: (WatchMap) -> Result) -> Result {
    state.withLock { body($0.map) }
  }
}

extension FilePath {
  /// The folder that the walk found this entry in, as it spelled it.
  fileprivate var folderOfEntry: FilePath {
    FilePath(bytes: Array(bytes[..<name.startIndex])).withoutSlashes
  }
}
