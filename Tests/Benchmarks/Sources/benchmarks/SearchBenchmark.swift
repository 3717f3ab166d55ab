import Corpora
import Measuring

/// How long a search over a million chapters takes as a command.
struct SearchBenchmark: Benchmark {
  let peer: Peer
  let goals: Goals?

  private static let queries = ["kernel", "whiteboard", "rpm"]

  var name: String { "search-\(peer.rawValue)" }
  var what: String { "`search` over 1,000,000 chapters, posts read too" }

  func row(_ bench: Bench) throws -> TableRow {
    let corpus = try bench.corpus(.million)
    let path = try bench.path(peer)
    var pairs = Pairs()
    for query in Self.queries {
      let ours = bench.ours(["search", query, corpus.content])
      let theirs = Command(path, [option, query], input: corpus.chapterLines)
      pairs.add(
        try Pairs(
          rounds: bench.rounds,
          ours: { try MachineLoad.measureUndisturbed(ours.time) },
          theirs: { try MachineLoad.measureUndisturbed(theirs.time) }))
    }
    return TableRow(what, pairs, peer: "`\(peer.rawValue) \(option)`", goals: goals)
  }

  private var option: String { peer == .fzy ? "-e" : "--filter" }
}
