internal import PlainFiles

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// What else the machine does, which makes measurements longer than they are.
///
/// Where `/proc` isn't there the machine counts as quiet.
public enum MachineLoad {
  /// Waits until the machine is quiet for a moment, at most for a second and a half.
  public static func waitUntilQuiet() {
    let deadline = ContinuousClock.now + .milliseconds(1500)
    while ContinuousClock.now < deadline {
      let before = busyTime
      poll(nil, 0, 60)
      if busyTime - before <= .milliseconds(11) { return }
    }
  }

  /// Measures something again, up to three times, where other programs took more than a fifth of a
  /// processor from it.
  public static func measureUndisturbed(_ measure: () throws -> Duration) rethrows -> Duration {
    var time = Duration.zero
    for _ in 0..<3 {
      waitUntilQuiet()
      let before = (busyTime, ownTime)
      time = try measure()
      let others = (busyTime - before.0) - (ownTime - before.1)
      if others <= max(time / 5, .milliseconds(25)) { break }
    }
    return time
  }

  /// The time in which the processors worked since the machine started.
  private static var busyTime: Duration {
    guard let text = try? Files.text("/proc/stat"), let line = text.split(separator: "\n").first
    else { return .zero }
    // user nice system idle iowait irq softirq steal: all but the waiting.
    let ticks = line.split(separator: " ").dropFirst().prefix(8).map { Int($0) ?? 0 }
    guard ticks.count == 8 else { return .zero }
    return .milliseconds(10) * (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6] + ticks[7])
  }

  /// The processors' time of this program and of those it ran to their end.
  private static var ownTime: Duration {
    [RUSAGE_SELF, RUSAGE_CHILDREN].reduce(.zero) { sum, who in
      var usage = rusage()
      guard getrusage(numericCast(who.rawValue), &usage) == 0 else { return sum }
      return sum + time(usage.ru_utime) + time(usage.ru_stime)
    }
  }

  private static func time(_ time: timeval) -> Duration {
    .seconds(time.tv_sec) + .microseconds(Int(time.tv_usec))
  }
}
