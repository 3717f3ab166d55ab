import Corpora
import Measuring

/// How long a query takes that is longer by a letter than one whose result is known, against the same
/// query without that.
struct ExtendingBenchmark: Benchmark {
  let name = "extending"
  let what = "a query with a letter more, over 1,000,000 chapters"
  let goals: Goals? = Goals(must: .times(0.7), aim: .times(0.3))

  /// What is typed in other rows, and a word that is typed to its end: short beginnings find nearly
  /// everything, so that there's little to narrow.
  private static let queries = TypedWords.all + ["whiteboard"]

  func row(_ bench: Bench) throws -> TableRow {
    let corpus = try bench.corpus(.million)
    let program = try ProductBuild.own("extending")
    let output = try Command(program, [corpus.content, "\(bench.rounds)"] + Self.queries)
      .output(through: bench.folder("extending.tsv"))
    return TableRow(what, Self.pairs(output), peer: "the same from scratch", goals: goals)
  }

  /// Reads what `extending` prints: a query, and the nanoseconds of both.
  static func pairs(_ output: String) -> Pairs {
    var pairs = Pairs()
    for line in output.split(separator: "\n") {
      let times = line.split(separator: "\t").dropFirst().compactMap { Int($0) }
      guard times.count == 2 else { continue }
      pairs.add(ours: .nanoseconds(times[0]), theirs: .nanoseconds(times[1]))
    }
    return pairs
  }
}
