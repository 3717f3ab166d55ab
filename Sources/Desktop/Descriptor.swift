internal import CSystem

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// An open file descriptor, closed at the end of its life.
struct Descriptor: ~Copyable {
  let number: Int32

  init(number: Int32) {
    self.number = number
  }

  deinit { close(number) }

  /// Writes all of the bytes, waiting for room until the deadline; false where it could not.
  func write(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        csystem_write_quietly(number, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        sent += count
      } else if count != -Int(EINTR) {
        guard count == -Int(EAGAIN), waitForRoom(until: deadline) else { return false }
      }
    }
    return true
  }

  private func waitForRoom(until deadline: ContinuousClock.Instant) -> Bool {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { return false }
    var wish = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    return poll(&wish, 1, left.wholeMilliseconds) != 0
  }
}
