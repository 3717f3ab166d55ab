/// The system watches no more folders for this person.
public struct WatchLimit: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to do, without a full stop.
  public var description: String {
    #if canImport(Darwin)
    "Too many folders to watch: reload to see changes, or raise the limit of open files"
    #else
    "Too many folders to watch: reload to see changes, or raise fs.inotify.max_user_watches"
    #endif
  }
}
