import CursesTerminal
import Synchronization

/// Wakes the screen once there is one; what rang before is in the inbox, which the first frame asks.
final class Bell: Sendable {
  private let waker = Mutex<Waker?>(nil)

  /// Wakes the screen, if there is one already.
  func ring() {
    waker.withLock { $0?.wake() }
  }

  /// From now on the bell wakes this screen.
  func connect(to waker: Waker) {
    self.waker.withLock { $0 = waker }
  }
}
