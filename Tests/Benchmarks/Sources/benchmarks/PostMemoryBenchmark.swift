import Measuring

/// The memory that a single post takes.
struct PostMemoryBenchmark: Benchmark {
  let name = "reference-memory"
  let what = "resident memory, the reference post"
  let goals: Goals? = Goals(must: .bytes(12e6), aim: .bytes(8e6))

  func row(_ bench: Bench) throws -> TableRow {
    let uses = try (0..<bench.slowRounds).map { _ in
      let program = try bench.browser(Places.referencePost)
      try program.settle()
      return try MemoryUse(of: program)
    }
    return TableRow(what, uses, per: 1, goals: goals)
  }
}
