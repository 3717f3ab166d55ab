#if canImport(Darwin)
import Darwin

/// What the system tells of watched folders, kqueue(2), and a bell that ends the wait for it.
///
/// Untested: there was no Mac. A kqueue says that a folder changed and not what in it, and nothing of
/// bytes written to its files, so that the folder's own event stands for a walk and only what editors
/// replace is noticed.
final class FolderEvents: Sendable {
  private let queue: Int32
  private let bell: Bell

  /// Watches nothing yet; without a queue left in the system nothing ever can be.
  init() {
    queue = kqueue()
    bell = Bell()
    var change = Darwin.kevent(
      ident: UInt(max(0, bell.heard)), filter: Int16(EVFILT_READ), flags: UInt16(EV_ADD), fflags: 0,
      data: 0, udata: nil)
    kevent(queue, &change, 1, nil, 0, nil)
  }

  deinit { if queue >= 0 { close(queue) } }

  /// Watches a folder, links followed; the descriptor that stands for it is the watch's number.
  ///
  /// - Returns: nil where the folder can't be watched.
  /// - Throws: where no more folders can be open.
  func watch(_ folder: FilePath) throws(WatchLimit) -> Int32? {
    guard queue >= 0 else { throw WatchLimit() }
    let descriptor = folder.withCString { open($0, O_EVTONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      if errno == EMFILE || errno == ENFILE { throw WatchLimit() }
      return nil
    }
    let interest = NOTE_WRITE | NOTE_EXTEND | NOTE_ATTRIB | NOTE_DELETE | NOTE_RENAME | NOTE_REVOKE
    var change = Darwin.kevent(
      ident: UInt(descriptor), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
      fflags: UInt32(interest), data: 0, udata: nil)
    guard kevent(queue, &change, 1, nil, 0, nil) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Watches a folder no longer.
  func unwatch(_ number: Int32) { close(number) }

  /// Waits until there is something to read or the bell rings, so many milliseconds at most, without
  /// an end where that is negative.
  func wait(milliseconds: Int32) {
    var wish = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
    poll(&wish, 1, milliseconds)
    bell.hush()
  }

  /// Ends the wait, from any thread.
  func ring() { bell.ring() }

  /// All events that are there.
  func take() -> [FileEvent] {
    var events: [FileEvent] = []
    var now = timespec()
    var event = Darwin.kevent()
    while kevent(queue, nil, 0, &event, 1, &now) == 1 {
      guard event.filter == Int16(EVFILT_VNODE) else { continue }
      events.append(FileEvent(watch: Int32(event.ident), name: [], kinds: .content))
    }
    return events
  }
}
#endif
