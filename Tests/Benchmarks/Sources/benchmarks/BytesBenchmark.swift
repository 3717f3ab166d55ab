import Corpora
import Measuring

/// How long listing takes per byte of a large library, against a smaller one.
struct BytesBenchmark: Benchmark {
  let name = "bytes"
  let what = "`list chapters --format tsv`, time per byte of L"
  let goals: Goals? = Goals(must: .times(1.15), aim: .times(1.05))

  func row(_ bench: Bench) throws -> TableRow {
    let large = try bench.corpus(.large)
    let medium = try bench.corpus(.medium)
    let pairs = try Pairs(
      rounds: bench.rounds, ours: { try list(large, bench) }, theirs: { try list(medium, bench) })
    let perByte = pairs.per(
      ours: Double(large.counts.bytes), theirs: Double(medium.counts.bytes))
    return TableRow(what, perByte, peer: "itself, M", goals: goals)
  }

  private func list(_ corpus: Corpus, _ bench: Bench) throws -> Duration {
    let command = bench.ours(["list", "chapters", "--format", "tsv", corpus.content])
    return try MachineLoad.measureUndisturbed(command.time)
  }
}
