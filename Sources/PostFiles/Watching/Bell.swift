#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A pipe by which one thread ends another's wait in poll(2).
final class Bell: Sendable {
  /// What to poll; negative where the system had no pipe left, which poll takes for nothing.
  let heard: Int32
  private let rung: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    let isMade = pipe(&ends) == 0
    (heard, rung) = isMade ? (ends[0], ends[1]) : (-1, -1)
    for end in isMade ? ends : [] {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    guard heard >= 0 else { return }
    close(heard)
    close(rung)
  }

  /// Rings it. Where the pipe is full it has been rung.
  func ring() {
    var byte: UInt8 = 1
    _ = write(rung, &byte, 1)
  }

  /// Takes all rings out.
  func hush() {
    guard heard >= 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(heard, &bytes, bytes.count) > 0 {}
  }
}
