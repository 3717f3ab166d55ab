import Measuring

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the browser does when nobody does anything.
struct IdleBenchmark: Benchmark {
  let name = "idle"
  let what = "idle over 10 s"
  let goals: Goals? = nil

  func row(_ bench: Bench) throws -> TableRow {
    let program = try bench.browser(Places.referencePost)
    try program.settle(for: .seconds(1))
    let before = try Self.work(of: program.process)
    poll(nil, 0, 10_000)
    let after = try Self.work(of: program.process)
    let time = (after.time - before.time) / .seconds(1)
    let wakes = after.waits - before.waits
    return TableRow(
      what, ours: "\(Figure.time(time)) of a processor, \(wakes) wakeups",
      must: "no time, no wakeups", verdict: time == 0 && wakes == 0 ? "met" : "**not met**")
  }

  private static func work(
    of process: RunningProcess
  ) throws -> (time: Duration, waits: Int) {
    guard let time = process.processorTime, let waits = process.waits else {
      throw LeftOut(description: "the system doesn't tell")
    }
    return (time, waits)
  }
}
