import Measuring

/// How long it takes from the start until a post stands on the screen.
struct FirstFrameBenchmark: Benchmark {
  let name = "first-frame"
  let what = "first frame with its rows, the reference post"
  let goals: Goals? = Goals(must: .times(1.5), aim: .times(1.25))

  /// A word of a talk's title: a frame without it has no rows.
  private static let row = ScreenMark("Strength")

  func row(_ bench: Bench) throws -> TableRow {
    let less = try bench.path(.less)
    let pairs = try Pairs(
      rounds: bench.rounds,
      ours: {
        MachineLoad.waitUntilQuiet()
        return try bench.browser(Places.referencePost).time(until: Self.row, .frameEnd)
      },
      theirs: { try Pager.time(less, Places.referencePost) })
    return TableRow(what, pairs, peer: "`less`", goals: goals)
  }
}
