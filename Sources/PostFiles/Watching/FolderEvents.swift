#if !canImport(Darwin)
#if canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the system tells of watched folders, inotify(7), and a bell that ends the wait for it.
final class FolderEvents: Sendable {
  private static let interest = UInt32(
    IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  private let queue: Int32
  private let bell: Bell

  /// Watches nothing yet; without a queue left in the system nothing ever can be.
  init() {
    queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    bell = Bell()
  }

  deinit { if queue >= 0 { close(queue) } }

  /// Watches a folder, links followed.
  ///
  /// - Returns: the watch's number, the same for the same folder; nil where the folder can't be watched.
  /// - Throws: where the system watches no more folders for this person.
  func watch(_ folder: FilePath) throws(WatchLimit) -> Int32? {
    guard queue >= 0 else { throw WatchLimit() }
    let number = folder.withCString { inotify_add_watch(queue, $0, Self.interest) }
    guard number < 0 else { return number }
    if errno == ENOSPC || errno == ENOMEM { throw WatchLimit() }
    return nil
  }

  /// Watches a folder no longer.
  func unwatch(_ number: Int32) { inotify_rm_watch(queue, number) }

  /// Waits until there is something to read or the bell rings, so many milliseconds at most, without
  /// an end where that is negative.
  func wait(milliseconds: Int32) {
    var wishes = [queue, bell.heard].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    poll(&wishes, 2, milliseconds)
    bell.hush()
  }

  /// Ends the wait, from any thread.
  func ring() { bell.ring() }

  /// All events that are there.
  func take() -> [FileEvent] {
    guard queue >= 0 else { return [] }
    var events: [FileEvent] = []
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(queue, $0.baseAddress, $0.count) }
      guard count > 0 else { return events }
      bytes.withUnsafeBytes {
        Self.append(UnsafeRawBufferPointer(rebasing: $0[..<count]), to: &events)
      }
    }
  }

  private static func append(_ bytes: UnsafeRawBufferPointer, to events: inout [FileEvent]) {
    let header = MemoryLayout<inotify_event>.size
    var start = 0
    while start + header <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
      let end = min(bytes.count, start + header + Int(event.len))
      // The name is filled up with NULs.
      let name = bytes[(start + header)..<end].prefix { $0 != 0 }
      events.append(
        FileEvent(watch: event.wd, name: Array(name), kinds: kinds(Int32(bitPattern: event.mask))))
      start = end
    }
  }

  private static func kinds(_ mask: Int32) -> FileEvent.Kinds {
    let table: [(Int32, FileEvent.Kinds)] = [
      (IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB, .content),
      (IN_CREATE | IN_MOVED_TO, .arrival),
      (IN_DELETE | IN_MOVED_FROM, .departure),
      (IN_ISDIR, .folder),
      (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT, .ownEnd),
      (IN_IGNORED, .watchEnd),
      (IN_Q_OVERFLOW, .overflow),
    ]
    return table.reduce(into: []) { kinds, row in if mask & row.0 != 0 { kinds.insert(row.1) } }
  }
}
#endif
