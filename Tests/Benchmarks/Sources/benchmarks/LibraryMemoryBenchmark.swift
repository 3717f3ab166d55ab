import Corpora
import Measuring

/// The memory that a large library takes, per chapter, when everything is read and was searched.
struct LibraryMemoryBenchmark: Benchmark {
  let name = "memory"
  let what = "resident memory per chapter on L, search ready"
  let goals: Goals? = Goals(must: .bytes(110), aim: .bytes(80))

  func row(_ bench: Bench) throws -> TableRow {
    let corpus = try bench.corpus(.large)
    let uses = try (0..<bench.slowRounds).map { _ in try Self.measure(corpus, bench) }
    return TableRow(what, uses, per: Double(corpus.counts.chapters), goals: goals)
  }

  /// What the browser takes, in bytes.
  static func measure(_ corpus: Corpus, _ bench: Bench) throws -> MemoryUse {
    let program = try SearchSession.ours(corpus, bench)
    _ = try program.time(ofTyping: "k")
    return try MemoryUse(of: program)
  }
}
