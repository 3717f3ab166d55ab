#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the process has used so far.
enum Usage {
  /// The thread's processor time.
  static var threadTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Prints how much memory is resident.
  static func report(_ moment: String) {
    guard let file = fopen("/proc/self/statm", "r") else { return }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, Int32(line.count), file) != nil else { return }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    print("\(moment): \(pages * 4096 / 1_000_000) MB resident")
  }

  /// Gives free memory back, so that what is resident is what is in use.
  static func trim() {
    typealias Trim = @convention(c) (Int) -> Int32
    guard let symbol = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(symbol, to: Trim.self)(0)
  }
}
