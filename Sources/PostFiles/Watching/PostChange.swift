/// What a watcher has to say.
public enum PostChange: Sendable {
  /// Some files changed, appeared or vanished.
  case files(FileChanges)

  /// All has to be read again: somebody asked for it, or nobody knows what changed.
  case everything(isAsked: Bool)

  /// From now on only ``PostWatcher/reload()`` brings anything; said once.
  case unwatched(WatchLimit)

  /// The watcher was cancelled.
  case ended
}
