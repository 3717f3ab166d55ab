import Corpora
import Measuring

/// How long a key in the search over a million chapters takes, to the frame that answers it.
struct KeyBenchmark: Benchmark {
  let peer: Peer
  let goals: Goals?

  var name: String { "key-\(peer.rawValue)" }
  var what: String { "a key in the search over 1,000,000 chapters, to the frame" }

  func row(_ bench: Bench) throws -> TableRow {
    let corpus = try bench.corpus(.million)
    var pairs = Pairs()
    for _ in 0..<bench.sessions {
      let ours = try TypedWords.type(into: SearchSession.ours(corpus, bench))
      let theirs = try TypedWords.type(into: SearchSession.theirs(peer, corpus, bench))
      for (ours, theirs) in zip(ours, theirs) { pairs.add(ours: ours, theirs: theirs) }
    }
    return TableRow(what, pairs, peer: "`\(peer.rawValue)`", goals: goals)
  }
}
