import Measuring

/// How long listing all chapters of M takes, everything read, against others that read the same files.
struct ListBenchmark: Benchmark {
  let name: String
  let rival: Rival
  let goals: Goals?

  /// Listing against a rival.
  init(name: String, rival: Rival, must: Goal, aim: Goal) {
    self.name = name
    self.rival = rival
    goals = Goals(must: must, aim: aim)
  }

  var what: String { "`list chapters --format tsv` over M" }

  func row(_ bench: Bench) throws -> TableRow {
    let folder = try bench.listedFolder()
    let ours = bench.ours(["list", "chapters", "--format", "tsv", folder])
    let theirs = try rival.commands(in: folder, bench)
    let pairs = try Pairs(
      rounds: rival.isSlow ? bench.slowRounds : bench.rounds,
      ours: { try MachineLoad.measureUndisturbed(ours.time) },
      theirs: {
        try MachineLoad.measureUndisturbed { try theirs.reduce(.zero) { $0 + (try $1.time()) } }
      })
    return TableRow(what, pairs, peer: rival.title(theirs.count), goals: goals)
  }
}
