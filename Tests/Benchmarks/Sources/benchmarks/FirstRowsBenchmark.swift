import Corpora
import Measuring

/// How long it takes from the start until the first rows of a library stand on the screen.
struct FirstRowsBenchmark: Benchmark {
  let name = "first-rows"
  let what = "first rows on M"
  let goals: Goals? = Goals(must: .times(3), aim: .times(2))

  func row(_ bench: Bench) throws -> TableRow {
    let corpus = try bench.corpus(.medium)
    let less = try bench.path(.less)
    let pairs = try Pairs(
      rounds: bench.rounds,
      ours: { try Self.time(corpus, bench) },
      theirs: { try Pager.time(less, corpus.oneFile) })
    return TableRow(what, pairs, peer: "`less` on all in one file", goals: goals)
  }

  /// How long ours takes.
  static func time(_ corpus: Corpus, _ bench: Bench) throws -> Duration {
    MachineLoad.waitUntilQuiet()
    let event = ScreenMark(oneOf: Corpus.eventWords)
    return try bench.browser(corpus.content).time(until: event, .frameEnd)
  }
}
